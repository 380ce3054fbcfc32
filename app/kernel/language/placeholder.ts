// What `content new` leaves to be written stands in these brackets, so that nobody publishes it by mistake; what
// `content import-questions` leaves to be written or translated begins with them.
const PLACEHOLDER = /\[(?:À écrire|À traduire|To write|To translate)\b[^\]]*\]/u;

/** Whether `text` still holds words that a command put there for the author to replace. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

export const PLACEHOLDER_FAULT = {
  what: "a text that is still to be written",
  mend: "write it, without the brackets",
} as const;
