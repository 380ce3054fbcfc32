import type { PiiSpan } from "./kind";
import { spansOf } from "./structured";

const GAP = "[ .\\-/\\u00a0\\u202f]?";
const BEFORE = "(?<![\\p{L}\\p{N}+*•€$£#]|\\d[.,/-]|[-_/]|\\d{3}[ \\u00a0\\u202f])";
const AFTER = "(?![\\p{L}\\p{N}*•]|[.,]\\d|-\\d|[ \\u00a0\\u202f]?(?:€|euros?\\b|%|£))";

const WRITTEN = [
  // France: 06 12 34 56 78, +33 6 12 34 56 78, 0033 (0)6…
  `(?:(?:\\+|00)33${GAP}(?:\\(0\\)${GAP}|0)?[1-79]|0[1-79])(?:${GAP}\\d{2}){4}`,
  // France, spoken in groups of three: 0 612 345 678, 0612 345 678
  "0 ?[67]\\d{2}[ .]\\d{3}[ .]\\d{3}",
  // United Kingdom: 07700 900123, 020 7946 0958, (0161) 496 0000
  "\\(?0(?:7\\d{3}|2\\d|1\\d{2,3})\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}",
  // United States and Canada: (415) 555-0132, 415-555-0132, +1 415 555 0132
  "(?:\\+?1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])[2-9]\\d{2}[ .-]\\d{4}",
  "\\+1[ .-]?[2-9]\\d{2}[ .-]?[2-9]\\d{2}[ .-]?\\d{4}",
  // Any country, with its code
  `(?:\\+|00)[1-9]\\d{0,2}(?:${GAP}\\(0\\))?(?:${GAP}\\d){6,12}`,
].map((shape) => new RegExp(BEFORE + shape + AFTER, "gu"));
// Lines that belong to companies, not to persons: freephone and shared-cost numbers.
const SERVICE =
  /^(?:08|033[03]|\+?1[ .-]?8(?:00|33|44|55|66|77|88)|8(?:00|33|44|55|66|77|88)[.-]|\(8(?:00|33|44|55|66|77|88)\)|(?:\+|00)33[ .]?8)/;

const digitsIn = (text: string) => text.replace(/\D/g, "").length;

// A number written in words, two digits at a time, as it is said over the phone in French.
const FRENCH_NUMBER =
  "(?:z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et)";
const FRENCH_SPOKEN = new RegExp(
  `(?<!\\p{L})z[ée]ro,?[ -](?:une?|deux|trois|quatre|cinq|six|sept|neuf)(?:,?[ -]${FRENCH_NUMBER}){6,16}(?!\\p{L})`,
  "giu",
);
const ENGLISH_NUMBER = "(?:(?:double|triple) )?(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine)";
const ENGLISH_SPOKEN = new RegExp(
  `(?<!\\p{L})${ENGLISH_NUMBER}(?:,?[ -]${ENGLISH_NUMBER}){7,12}(?!\\p{L})`,
  "giu",
);

/** Telephone numbers of persons: French, British, American and international, also in words. */
export function findPhones(text: string): PiiSpan[] {
  const written = WRITTEN.flatMap((shape) =>
    spansOf(
      text,
      shape,
      "phone",
      (found) => digitsIn(found) >= 8 && digitsIn(found) <= 15 && !SERVICE.test(found),
    ),
  );
  return [...written, ...spansOf(text, FRENCH_SPOKEN, "phone"), ...spansOf(text, ENGLISH_SPOKEN, "phone")];
}
