/** A stretch of a text: [start, end) in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

const BREAKS = /[.!?…]+["»”’)]*(?=\s|$)|\n+/g;

/** The sentences of `text`, trimmed, in order. A decimal point does not end one; a line break does. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = to - (raw.length - raw.trimEnd().length);
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) sentences.push({ start, end });
    else if (end > start && sentences.length > 0) (sentences.at(-1) as Stretch).end = end;
    from = to;
  };
  for (const match of text.matchAll(BREAKS)) push(match.index + match[0].length);
  push(text.length);
  return sentences;
}

/** The sentence of `text` around `position`, as written; the whole text when there is none. */
export function sentenceAround(text: string, position: number): string {
  const found = sentencesOf(text).find((sentence) => position >= sentence.start && position < sentence.end);
  return found ? text.slice(found.start, found.end) : text.trim();
}

/** Whether a sentence asks: it ends with a question mark. */
export const isQuestion = (text: string): boolean => /\?["»”’)\s]*$/.test(text);
