import type { Word } from "~/kernel/language/words";
import type { Locale } from "~/kernel/locale";

const NEGATORS: Record<Locale, ReadonlySet<string>> = {
  fr: new Set(["pas", "jamais", "aucun", "aucune", "nullement"]),
  en: new Set(["not", "never", "cannot", "no", "without"]),
};
/** A negation reaches this many words to its right; in French also a few to its left ("rembourse pas"). */
const REACH_RIGHT = 4;
const REACH_LEFT: Record<Locale, number> = { fr: 2, en: 0 };
const TURNS: Record<Locale, ReadonlySet<string>> = {
  fr: new Set(["mais", "car", "donc", "parce"]),
  en: new Set(["but", "because", "so", "instead"]),
};

const isNegator = (locale: Locale, word: Word): boolean =>
  NEGATORS[locale].has(word.plain) || (locale === "en" && word.plain.endsWith("n't"));

/** The words [from, to) of the clause around `at`: between marks such as "," or ":" and words such as "but". */
export function clauseOf(locale: Locale, text: string, words: readonly Word[], at: number): [number, number] {
  const breaks = (index: number) => {
    const before = words[index - 1];
    const word = words[index];
    if (!before || !word) return true;
    return /[,;:.!?…—–()\n]/.test(text.slice(before.end, word.start)) || TURNS[locale].has(word.plain);
  };
  let from = at;
  while (from > 0 && !breaks(from)) from--;
  let to = at + 1;
  while (to < words.length && !breaks(to)) to++;
  return [from, to];
}

/** Whether one of the words `first`..`last` is itself a negation. */
export function containsNegation(
  locale: Locale,
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  return words.slice(first, last + 1).some((word) => isNegator(locale, word));
}

/**
 * Whether the words `first`..`last` stand under a negation of their own clause. A way that contains
 * its negation ("pas relevé") is not under it.
 */
export function negated(
  locale: Locale,
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  if (containsNegation(locale, words, first, last)) return false;
  const [from, to] = clauseOf(locale, text, words, first);
  for (let index = Math.max(from, first - REACH_RIGHT); index < first; index++) {
    if (isNegator(locale, words[index] as Word)) return true;
  }
  for (let index = last + 1; index < Math.min(to, last + 1 + REACH_LEFT[locale]); index++) {
    if (isNegator(locale, words[index] as Word)) return true;
  }
  return false;
}
