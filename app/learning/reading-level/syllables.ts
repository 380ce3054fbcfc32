import type { Locale } from "~/kernel/locale";

/** Nouns, adjectives and adverbs in -ent whose ending is spoken; other words in -ent are verbs (« ils parlent »). */
const SPOKEN_ENT =
  /(?:ment|[cglrt]ient|rgent|^(?:agent|content|souvent|accent|absent|présent|récent|cent|dent|vent|lent|talent|parent|innocent|violent|excellent|incident|accident|président|évident|prudent|fréquent|apparent|cohérent|différent|intelligent|indulgent|couvent|avent))$/;
const FRENCH_VOWELS = /[aeiouyàâäéèêëîïôöùûüÿœæ]+/g;

/**
 * Spoken syllables of a French word, at least 1. A group of vowels is one nucleus; a diaeresis and two sounded
 * vowels in a row (é + vowel) begin a new one; a final e, es or the verb ending -ent is silent; u after q and
 * before another vowel after g is no vowel.
 */
function frenchSyllables(word: string): number {
  let rest = word.toLowerCase().normalize("NFC");
  rest = rest
    .replace(/llement$/, "llment")
    .replace(/qu(?=[aeiouyàâéèêîô])/g, "q")
    .replace(/gu(?=[eiéèêî])/g, "g");
  if (/ent$/.test(rest) && !SPOKEN_ENT.test(rest)) rest = rest.slice(0, -3);
  else if (/[^aeiouyéèêëîïôûù](?:e|es)$/.test(rest)) rest = rest.replace(/es?$/, "");
  else rest = rest.replace(/(?<=[éiu])es?$/, "");
  const nuclei = rest
    .replace(/^pay(?=s)/, "pa y")
    .replace(/(?<=[aeou])y(?=[aeouéèêâ])/g, "y ")
    .replace(/([éèêïëüö])(?=[aeiouyàâéèêîô])/g, "$1 ")
    .replace(/([aeo])(?=[éèïëü])/g, "$1 ")
    .replace(/(?<=[bcdfgptv][lr])([iuo])(?=[aeiouàâéèê])/g, "$1 ")
    .match(FRENCH_VOWELS);
  return Math.max(1, nuclei?.length ?? 0);
}

const ENGLISH_VOWELS = /[aeiouyáàâäéèêëíîïóôöúûü]+/g;
/** Vowels side by side that are spoken apart: "cre-ate", "ra-di-o", "a-li-en", "go-ing", "sci-ence". */
const ENGLISH_APART = /(?:i[ao]|ea$|eo(?!u)|ua(?!r?d)|uou|ying|[aeou]ing|creat(?!ur)|ien|iet|iu)/g;
/** … unless they follow a sound that swallows the first: "-tion", "-cial", "-gious", "peo-ple". */
const ENGLISH_TOGETHER = /(?:[tscgx]i(?:on|al|an|ent|ous|ence|ency)|li(?:an|on|ar)|geo|peop|qua|gua|rtain)/g;

/**
 * Spoken syllables of an English word, at least 1, by the usual rules: groups of vowels, without a silent final
 * e, -es, -ed, with the pairs that are spoken apart.
 */
function englishSyllables(word: string): number {
  const lower = word.toLowerCase().replace(/[’']s$/, "");
  const base = lower
    .replace(/^every|^ever(?=y)/, "evry")
    .replace(/^busi(?=ness)/, "biz")
    .replace(/^(some|where|there|here|more)(?=[a-z]{2})/, (part) => part.slice(0, -1))
    .replace(/(?<=th|s)m$/, "əm")
    .replace(/(?<=[^aeiouylr])le(?=s?$)/, "əl")
    .replace(/(?<=[^aeiouytd])ed$/, "")
    .replace(/(?<=[^aeiouycgsxzh]|[^cs]h)es$/, "s")
    .replace(/(?<=[^aeiouy])e(?=(?:ly|ment|ments|ful|less|ness)$)/, "")
    .replace(/(?<=[^aeiouy]|u|i)e$/, "");
  const groups = base.replace(/ə/g, "a").match(ENGLISH_VOWELS)?.length ?? 0;
  const apart = base.replace(ENGLISH_TOGETHER, " ").match(ENGLISH_APART)?.length ?? 0;
  return Math.max(1, groups + apart);
}

/** Spoken syllables of one `word` of `locale`; a figure counts as one, as Flesch (1948) counts it. */
export function syllablesOf(locale: Locale, word: string): number {
  if (/\d/.test(word)) return 1;
  const parts = word.split(/[-–]/).filter((part) => /\p{L}/u.test(part));
  const count = locale === "fr" ? frenchSyllables : englishSyllables;
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + count(part), 0),
  );
}
