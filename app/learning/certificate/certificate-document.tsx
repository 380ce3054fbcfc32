import { formatDay, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import type { PrintedDocument } from "~/kernel/printed";
import { isoDay } from "~/kernel/time";
import { type CertificateFacts, shownCode } from "../certificate";
import { sayHours } from "./say-hours";

/** As many signs of a version as tell versions of one module apart. */
export const shownVersion = (version: string) => version.slice(0, 8);

/** Where anybody checks a certificate. */
export const verificationAddress = (origin: string, code: string) => `${origin}/verify/${shownCode(code)}`;

/** Name of the file without its ending, in ASCII. */
export const certificateFileName = ({ moduleSlug, completedAt }: CertificateFacts) =>
  `${m.certificates_file_certificate()}-${moduleSlug}-${isoDay(completedAt)}`;

/** A certificate as it is printed: it attests training taken, never that anybody conforms to a law. */
export function certificateDocument(
  facts: CertificateFacts,
  locale: Locale,
  origin: string,
): PrintedDocument {
  const { title, completedAt, expiresAt, hours, quiz, code } = facts;
  const address = verificationAddress(origin, code);
  const checked = quiz
    ? m.certificates_pdf_checked_quiz({ count: quiz.questions, pass: formatPercent(quiz.pass) })
    : m.certificates_pdf_checked();
  return {
    locale,
    title: m.certificates_pdf_title({ title }),
    subject: m.certificates_pdf_subject(),
    paper: "sheet",
    missingCharacters: m.certificates_pdf_missing(),
    foot: m.certificates_disclaimer(),
    blocks: [
      { kind: "paragraph", look: "eyebrow", text: m.certificates_pdf_eyebrow() },
      { kind: "space", points: 30 },
      { kind: "heading", level: 1, large: true, text: facts.holderName },
      { kind: "space", points: 6 },
      { kind: "paragraph", look: "lead", text: m.certificates_pdf_has_completed() },
      { kind: "space", points: 8 },
      { kind: "heading", level: 2, large: true, text: title },
      { kind: "space", points: 22 },
      {
        kind: "facts",
        facts: [
          { term: m.certificates_fact_completed(), text: formatDay(completedAt) },
          {
            term: m.certificates_fact_valid_until(),
            text: expiresAt ? formatDay(expiresAt) : m.certificates_valid_for_good(),
          },
          { term: m.certificates_fact_hours(), text: sayHours(hours) },
          { term: m.certificates_fact_organisation(), text: facts.organisation },
          { term: m.certificates_fact_version(), text: shownVersion(facts.moduleVersion) },
        ],
      },
      { kind: "space", points: 8 },
      { kind: "paragraph", look: "text", text: checked },
    ],
    panel: [
      { kind: "qr", text: address, alt: m.certificates_pdf_qr() },
      { kind: "paragraph", look: "text", text: m.certificates_pdf_verify() },
      { kind: "paragraph", look: "small", text: address, href: address },
    ],
  };
}
