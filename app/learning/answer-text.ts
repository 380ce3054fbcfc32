/** Longest text that a person may write as an answer, in UTF-16 units. */
export const ANSWER_TEXT_LIMIT = 500;

/**
 * What is kept of a written answer: at most ANSWER_TEXT_LIMIT units, with a space for each control character
 * and for half of a character that the cut left over. PostgreSQL stores neither NUL nor half a character.
 */
export function writtenText(text: string): string {
  return text.slice(0, ANSWER_TEXT_LIMIT).replace(/[\p{Cc}\p{Cs}]/gu, " ");
}

/** Letters and digits only, without case and accents: how short answers are compared. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
