import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { CertificatesPage, UncertifiedCompletion } from "../certificate";
import { CertificateCard } from "./CertificateCard";
import { MakeCertificate } from "./MakeCertificate";

interface CertificateListProps {
  page: CertificatesPage;
  /** Where verification pages are reached from outside. */
  origin: string;
  /** Why the certificate that was just asked for was not made. */
  notice: "module_removed" | null;
}

/** The viewer's certificates, and the completed modules that she may have one for. */
export function CertificateList({ page, origin, notice }: CertificateListProps) {
  const { certificates, without } = page;
  return (
    <Page
      title={m.certificates_title()}
      lead={m.certificates_lead()}
      back={{ to: "/learn/record", label: m.certificates_record_title() }}
    >
      {notice ? (
        <Notice tone="warn">
          <p>{m.certificates_module_removed()}</p>
        </Notice>
      ) : null}
      {certificates.length + without.length === 0 ? (
        <EmptyState
          title={m.certificates_empty()}
          action={<LinkButton to="/learn">{m.certificates_empty_action()}</LinkButton>}
        >
          <p>{m.certificates_empty_text()}</p>
        </EmptyState>
      ) : null}
      {certificates.length > 0 ? (
        <Section title={m.certificates_mine()}>
          <ul className="grid gap-5 lg:grid-cols-2">
            {certificates.map((certificate) => (
              <li key={certificate.code} className="grid">
                <CertificateCard certificate={certificate} origin={origin} />
              </li>
            ))}
          </ul>
          <p className="mt-6 max-w-reading text-sm text-soft">{m.certificates_disclaimer()}</p>
        </Section>
      ) : null}
      {without.length > 0 ? (
        <Section title={m.certificates_without()} lead={m.certificates_without_lead()}>
          <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface">
            {without.map((completion) => (
              <Uncertified key={completion.attemptId} completion={completion} />
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}

function Uncertified({ completion }: { completion: UncertifiedCompletion }) {
  const { attemptId, title, completedAt } = completion;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-6">
      <div className="min-w-0">
        <h3 className="text-lg">{title}</h3>
        <p className="text-sm text-soft">{m.certificates_completed_on({ date: formatDay(completedAt) })}</p>
      </div>
      <MakeCertificate attemptId={attemptId} title={title} size="small" />
    </li>
  );
}
