import { type Word, wordsOf } from "~/kernel/language/words";
import type { Locale } from "~/kernel/locale";

// Words that stand in every text and tell none apart, without accents, as `fold` writes them. « Ton » is not
// among them: it is the subject of a module.
const STOP_WORDS: Record<Locale, ReadonlySet<string>> = {
  fr: new Set(
    `a ai aie au aux avec c ce ceci cela celle celles celui ces cet cette ceux chez comme comment d dans de des
    donc du elle elles en est et etaient etait ete etes etre eu eux fait font il ils j je l la le les leur leurs
    lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas plus pour qu quand que quel quelle
    quelles quels qui quoi s sa sans se sera ses si sois soit sommes son sont suis sur t ta te tes toi tous
    tout toute toutes tu un une vos votre vous y`.split(/\s+/),
  ),
  en: new Set(
    `a about all am an and any are as at be been being but by can could d did do does for from had has have he
    her him his how i if in into is it its ll m me my no nor not of on or our re s she should so t than that the
    their them then there these they this those to us ve was we were what when where which who why will with
    would you your`.split(/\s+/),
  ),
};

/** « l’ », « qu’ »: the shortened word that stands before another. */
const ELISION = /'$/;
/** Nobody types more words than this; what comes after them is not searched for. */
const MOST_WORDS = 12;
const LONGEST_QUERY = 200;

const isStopWord = (locale: Locale, { plain }: Word) =>
  ELISION.test(plain) || plain.length === 1 || STOP_WORDS[locale].has(plain);

/** What a word is found by: as it is written, without accents, and its stems. */
export const termsOf = ({ plain, forms }: Word): string[] => [...new Set([plain, ...forms])];

/** The words of `text` that tell it from others, in order. */
export const tellingWords = (locale: Locale, text: string): Word[] =>
  wordsOf(locale, text).filter((word) => !isStopWord(locale, word));

/** The different telling words of what somebody typed; at most twelve of its first 200 characters. */
export function queryWords(locale: Locale, query: string): Word[] {
  const words = new Map<string, Word>();
  for (const word of tellingWords(locale, query.slice(0, LONGEST_QUERY))) {
    if (words.size < MOST_WORDS && !words.has(word.plain)) words.set(word.plain, word);
  }
  return [...words.values()];
}
