import type { ReactNode } from "react";
import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import type { Tone } from "~/ui/tone";
import { type CertificateStanding, shownCode, type Verification } from "../certificate";

const TITLES: Record<CertificateStanding["tag"], { tone: Tone; title: () => string }> = {
  valid: { tone: "good", title: m.certificates_verify_valid },
  expired: { tone: "warn", title: m.certificates_verify_expired },
  renewed: { tone: "info", title: m.certificates_verify_renewed },
  withdrawn: { tone: "bad", title: m.certificates_verify_withdrawn },
};

/** What somebody who holds a certificate may know of it. */
export function VerificationResult({ verification }: { verification: Verification }) {
  const { standing, title, initials, completedAt, code } = verification;
  const state = TITLES[standing.tag];
  return (
    <div className="flex flex-col gap-6">
      <Notice tone={state.tone} title={state.title()}>
        {standing.tag === "withdrawn" ? <p>{m.certificates_verify_withdrawn_text()}</p> : null}
      </Notice>
      <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <Fact term={m.certificates_fact_module()}>{title}</Fact>
        <Fact term={m.certificates_fact_initials()} hint={m.certificates_verify_initials_hint()}>
          {initials}
        </Fact>
        <Fact term={m.certificates_fact_completed()}>{formatDay(completedAt)}</Fact>
        <Validity standing={standing} />
        <Fact term={m.certificates_fact_code()}>{shownCode(code)}</Fact>
      </dl>
      <p className="max-w-[62ch] text-sm text-soft">
        {m.certificates_verify_privacy()} {m.certificates_disclaimer()}
      </p>
    </div>
  );
}

function Validity({ standing }: { standing: CertificateStanding }) {
  switch (standing.tag) {
    case "valid":
      return (
        <Fact term={m.certificates_fact_valid_until()}>
          {standing.until ? formatDay(standing.until) : m.certificates_valid_for_good()}
        </Fact>
      );
    case "expired":
      return <Fact term={m.certificates_fact_expired()}>{formatDay(standing.on)}</Fact>;
    case "renewed":
      return <Fact term={m.certificates_fact_renewed()}>{formatDay(standing.on)}</Fact>;
    case "withdrawn":
      return null;
  }
}

function Fact({ term, hint, children }: { term: string; hint?: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-soft">{term}</dt>
      <dd className="break-words font-medium">{children}</dd>
      {hint ? <dd className="text-sm text-soft">{hint}</dd> : null}
    </div>
  );
}
