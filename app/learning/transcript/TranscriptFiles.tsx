import { m } from "~/i18n/messages";
import { Icon } from "~/ui/Icon";
import { LinkButton } from "~/ui/LinkButton";
import { Section } from "~/ui/Section";

/** The transcript and the due dates as files. */
export function TranscriptFiles() {
  const files = [
    ["/learn/record.pdf", m.certificates_record_pdf()],
    ["/learn/record.csv", m.certificates_record_csv()],
    ["/learn/calendar.ics", m.certificates_record_calendar()],
  ] as const;
  return (
    <Section title={m.certificates_record_files()} lead={m.certificates_record_files_lead()}>
      <ul className="flex flex-wrap gap-3">
        {files.map(([to, label]) => (
          <li key={to}>
            <LinkButton to={to} reloadDocument icon={<Icon name="download" size={18} />}>
              {label}
            </LinkButton>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-[62ch] text-sm text-soft">{m.certificates_record_calendar_text()}</p>
    </Section>
  );
}
