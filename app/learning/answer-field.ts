// Apart from answer.ts, so that a browser needs no schemas to fill in a form.

/** Name of the form field of an item, or of one of its rows (ordering and matching). */
export const fieldName = (itemId: string, row?: number) =>
  row === undefined ? `a.${itemId}` : `a.${itemId}.${row}`;

/**
 * Tells the server that an item was on the page even when none of its boxes is ticked. Its value is the sign
 * of the answer that the page showed (`answerMark`), or "1" for: write what I post, whatever it was.
 */
export const presenceField = (itemId: string) => `on.${itemId}`;
