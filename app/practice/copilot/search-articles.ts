import { type Word, wordsOf } from "~/kernel/language/words";
import type { Locale } from "~/kernel/locale";
import type { Scenario } from "../scenario/scenario";

/** A word in the title says more about an article than one in its text. */
const TITLE_WEIGHT = 3;
/** Words shorter than this are skipped in a query unless they are numbers. */
const MINIMUM_LENGTH = 3;

/** By stem, or by the beginning of the word while it is still being typed. */
function matches(word: Word, wanted: Word): boolean {
  const begun = wanted.plain.length > MINIMUM_LENGTH && word.plain.startsWith(wanted.plain);
  return begun || word.forms.some((form) => wanted.forms.includes(form));
}

/**
 * The policy articles that share words with `query`, by stem, best first; all of them, in their order,
 * for an empty query.
 */
export function searchArticles(scenario: Scenario, locale: Locale, query: string): string[] {
  const wanted = wordsOf(locale, query).filter(
    (word) => word.plain.startsWith("#") || word.plain.length >= MINIMUM_LENGTH,
  );
  const { articles } = scenario.structure;
  if (wanted.length === 0) return [...articles];
  const scored = articles.map((id) => {
    const article = scenario.wording[locale].articles[id];
    const title = wordsOf(locale, article?.title ?? "");
    const body = wordsOf(locale, article?.text ?? "");
    const has = (words: readonly Word[], wanted: Word) => words.some((word) => matches(word, wanted));
    const score = wanted.reduce(
      (sum, word) => sum + (has(title, word) ? TITLE_WEIGHT : 0) + (has(body, word) ? 1 : 0),
      0,
    );
    return { id, score };
  });
  return scored
    .filter((one) => one.score > 0)
    .sort((left, right) => right.score - left.score)
    .map((one) => one.id);
}
