/** The kinds of personal data that are found, as in DESIGN.md section 10. */
export const PII_KINDS = [
  "name",
  "address",
  "email",
  "phone",
  "card",
  "iban",
  "social_security",
  "birth_date",
  "identifier",
] as const;
export type PiiKind = (typeof PII_KINDS)[number];

/** One piece of personal data: [start, end) in UTF-16 units of the text. */
export interface PiiSpan {
  start: number;
  end: number;
  kind: PiiKind;
}
