import type { Locale } from "~/kernel/locale";
import { wordsOf } from "../language/words";
import type { Scenario } from "../scenario/scenario";

/** A word in the title says more about an article than one in its text. */
const TITLE_WEIGHT = 3;
/** Words shorter than this are skipped in a query unless they are numbers. */
const MINIMUM_LENGTH = 3;

/**
 * The policy articles that share words with `query`, by stem, best first; all of them, in their order,
 * for an empty query.
 */
export function searchArticles(scenario: Scenario, locale: Locale, query: string): string[] {
  const wanted = wordsOf(locale, query).filter((word) => word.plain.startsWith("#") || word.plain.length >= MINIMUM_LENGTH);
  const { articles } = scenario.structure;
  if (wanted.length === 0) return [...articles];
  const scored = articles.map((id) => {
    const article = scenario.wording[locale].articles[id];
    const formsOf = (text: string) => new Set(wordsOf(locale, text).flatMap((word) => word.forms));
    const title = formsOf(article?.title ?? "");
    const body = formsOf(article?.text ?? "");
    const has = (forms: Set<string>, word: (typeof wanted)[number]) => word.forms.some((form) => forms.has(form));
    const score = wanted.reduce((sum, word) => sum + (has(title, word) ? TITLE_WEIGHT : 0) + (has(body, word) ? 1 : 0), 0);
    return { id, score };
  });
  return scored.filter((one) => one.score > 0).sort((left, right) => right.score - left.score).map((one) => one.id);
}
