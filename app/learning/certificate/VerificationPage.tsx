import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { Verification } from "../certificate";
import { VerificationForm } from "./VerificationForm";
import { VerificationResult } from "./VerificationResult";

/** The public page: `null` for a code that nobody has, `undefined` where none was given. */
export function VerificationPage({ verification }: { verification: Verification | null | undefined }) {
  if (verification) {
    return (
      <Page title={m.certificates_verify_title()} width="reading">
        <VerificationResult verification={verification} />
        <Section title={m.certificates_verify_again()}>
          <VerificationForm primary={false} />
        </Section>
      </Page>
    );
  }
  return (
    <Page title={m.certificates_verify_title()} lead={m.certificates_verify_lead()} width="reading">
      {verification === null ? (
        <Notice tone="warn" title={m.certificates_verify_unknown()}>
          <p>{m.certificates_verify_unknown_text()}</p>
        </Notice>
      ) : null}
      <VerificationForm primary />
      <p className="max-w-[62ch] text-sm text-soft">{m.certificates_verify_privacy()}</p>
    </Page>
  );
}
