import type { Locale } from "~/kernel/locale";

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

/** A value of the customer's record, to be found however it is written. */
export interface RecordValue {
  value: string;
  kind: PiiKind;
}

/**
 * Finds the personal data of a text: structured kinds by shape and check digits, names and addresses
 * by cues and, when a record is given, its values in any case, accents, order or grouping. Answers
 * spans in order, within the text, never overlapping.
 */
export type DetectPii = (input: {
  locale: Locale;
  text: string;
  record?: readonly RecordValue[];
}) => PiiSpan[];
