import { newStemmer } from "snowball-stemmers";
import type { Locale } from "~/kernel/locale";

const engines = { fr: newStemmer("french"), en: newStemmer("english") };
const known: Record<Locale, Map<string, string>> = { fr: new Map(), en: new Map() };

/** The stem of a word in lower case. Source: Snowball stemmers, https://snowballstem.org */
export function stemOf(locale: Locale, word: string): string {
  const kept = known[locale].get(word);
  if (kept !== undefined) return kept;
  const stem = engines[locale].stem(word);
  // Words come from a language, not from an attacker's generator, but memory stays bounded anyway.
  if (known[locale].size < 20_000) known[locale].set(word, stem);
  return stem;
}
