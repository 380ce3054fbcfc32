import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import { shownVersion } from "../certificate/certificate-document";
import type { TranscriptModule } from "../transcript";
import { allUpdates } from "./transcript-rows";

/** What was read of newer versions of completed modules; nothing while there is none. */
export function UpdatesRead({ modules }: { modules: readonly TranscriptModule[] }) {
  const updates = allUpdates(modules);
  if (updates.length === 0) return null;
  return (
    <Section title={m.certificates_record_updates()} lead={m.certificates_record_updates_caption()}>
      <DataTable
        caption={m.certificates_record_updates_caption()}
        hideCaption
        rows={updates}
        rowKey={({ slug, version }) => `${slug}-${version}`}
        columns={[
          { key: "title", header: m.certificates_record_module() },
          {
            key: "version",
            header: m.certificates_record_version(),
            cell: ({ version }) => <span className="text-sm">{shownVersion(version)}</span>,
          },
          {
            key: "lessons",
            header: m.certificates_record_lesson_names(),
            cell: ({ lessons }) => lessons.join(", "),
          },
          {
            key: "readAt",
            header: m.certificates_record_read_on(),
            cell: ({ readAt }) => formatDay(readAt),
          },
        ]}
      />
    </Section>
  );
}
