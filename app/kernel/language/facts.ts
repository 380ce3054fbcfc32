import type { Locale } from "~/kernel/locale";

const COUNTS: Readonly<Record<Locale, string[]>> = {
  fr: "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" "),
  en: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
    " ",
  ),
};
const MONTHS: Readonly<Record<Locale, string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "january february march april may june july august september october november december".split(" "),
};
const SPANS: Readonly<Record<Locale, string>> = {
  fr: "secondes?|minutes?|min|jours?|semaines?|mois",
  en: "seconds?|minutes?|mins?|days?|weeks?|months?",
};
// A figure with its thousands and decimals as either language writes them.
const FIGURE = "(\\d{1,3}(?:[\\u00a0\\u202f ,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)";
const GAP = "[\\s\\u00a0\\u202f-]?";
const ADDRESS = /\bhttps?:\/\/[^\s)\]>»”"]+/g;

function numberOf(figure: string): number {
  const compact = figure.replace(/[\u00a0\u202f ]/g, "");
  const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(compact);
  return Number(thousands ? compact.replaceAll(",", "") : compact.replace(",", "."));
}

const find = (text: string, pattern: string) => [...text.matchAll(new RegExp(pattern, "giu"))];

/** Something that a text states: `text` as it stands there, `key` free of language; `figure` where a bare number will do. */
interface Fact {
  key: string;
  text: string;
  figure: number | null;
}

/**
 * What a text states that its counterpart must state too: percentages, sums of money, spans of time, days of
 * the calendar, years, web addresses. Times of day, telephone numbers, ages and bare counts are left out: each
 * language has ways of its own to put them, and each country has numbers of its own.
 */
export function factsOf(locale: Locale, text: string): Fact[] {
  const addresses = [...text.matchAll(ADDRESS)].map(([found]) => found.replace(/[.,;]$/, ""));
  const prose = text.replace(ADDRESS, " ");
  const counted = [
    `${FIGURE}${GAP}(?:%|percent|per cent|pour cent)`,
    `${FIGURE}${GAP}(?:€|euros?|pounds?|dollars?)`,
    `[€£$]${GAP}${FIGURE}`,
    `${FIGURE}${GAP}(?:${SPANS[locale]})(?!\\p{L})`,
    `(?<![\\d/.,-])((?:19|20)\\d\\d)(?![\\d/-]|[.,]\\d)`,
  ].flatMap((pattern) => find(prose, pattern));
  const days = find(prose, `(\\d{1,2})(?:er|st|nd|rd|th)?${GAP}(${MONTHS[locale].join("|")})(?!\\p{L})`);
  return [
    ...addresses.map((address): Fact => ({ key: address, text: address, figure: null })),
    ...days.map(([found, day, month = ""]): Fact => {
      const key = `${Number(day)}/${MONTHS[locale].indexOf(month.toLowerCase()) + 1}`;
      return { key, text: found, figure: null };
    }),
    ...counted.map(([found, figure = ""]): Fact => {
      const value = numberOf(figure);
      return { key: String(value), text: found.trim(), figure: value };
    }),
  ];
}

/** Every number in `text`, in figures or as a word up to sixteen. */
function numbersIn(locale: Locale, text: string): Set<number> {
  const figures = find(text, FIGURE).map(([found]) => numberOf(found));
  // 1,200 read as a thousand and two hundred and as a decimal: either may be meant.
  const decimals = find(text, "\\d+[.,]\\d+").map(([found]) => Number(found.replace(",", ".")));
  const words = find(text, `(?<!\\p{L})(?:une|${COUNTS[locale].join("|")})(?!\\p{L})`).map(
    ([word]) => COUNTS[locale].indexOf(word.toLowerCase()) + 1 || 1,
  );
  return new Set([...figures, ...decimals, ...words]);
}

/**
 * What each language states that the other does not, as it is written there. A number counts as stated when
 * it stands anywhere in the other text, in figures or in words: this finds "30 days" against « 14 jours »,
 * not another way of saying the same.
 */
export function factsApart(fr: string, en: string): { onlyFrench: string[]; onlyEnglish: string[] } {
  const missing = (locale: Locale, text: string, otherLocale: Locale, other: string) => {
    const keys = new Set(factsOf(otherLocale, other).map(({ key }) => key));
    const numbers = numbersIn(otherLocale, other);
    const lost = factsOf(locale, text).filter(({ key, figure }) =>
      figure === null ? !keys.has(key) : !numbers.has(figure),
    );
    return [...new Map(lost.map(({ key, text: found }) => [key, found])).values()];
  };
  return { onlyFrench: missing("fr", fr, "en", en), onlyEnglish: missing("en", en, "fr", fr) };
}
