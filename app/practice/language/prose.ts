import { fold, type Word, wordsOf } from "~/kernel/language/words";
import type { Locale } from "~/kernel/locale";

const list = (words: string) => new Set(words.split(" "));
/** The small words that hold a sentence together; without accents, elisions with their apostrophe. */
const FUNCTION_WORDS: Record<Locale, ReadonlySet<string>> = {
  fr: list(
    "le la les l' un une des du de d' au aux ce cet cette ces c' ca cela mon ma mes ton votre vos notre nos leur leurs son sa ses " +
      "je j' tu il elle on nous vous ils elles me m' te t' se s' y en qui que qu' quoi dont ou et mais donc or ni car si comme quand " +
      "lorsque puisque parce a dans par pour sur sous avec sans chez vers entre depuis pendant apres avant jusqu jusqu' ne n' pas plus " +
      "est suis es sommes etes sont etait etaient sera seront serait ete etre ai as avons avez ont avait aura aurez avoir fait faire " +
      "peux peut pouvez pouvons vais va allons tres bien aussi encore deja alors ici tout toute tous toutes meme quel quelle",
  ),
  en: list(
    "the a an this that these those my your our their his her its i you he she it we they me him us them who which what when where " +
      "how why and but or so because if as than then in on at by for from with without to of into about over under after before until " +
      "since not no is am are was were be been being have has had do does did will would can could should may might must shall there " +
      "here all any some more very just also still already now up out off i'll",
  ),
};

/** Under this share of small words a text of some length is a list of keywords, not sentences. */
const MINIMUM_SHARE = 0.28;
/** Shorter texts are judged by nothing: "Bonjour Madame Marchand" is fine. */
const MINIMUM_WORDS = 8;
/** That many comma-separated scraps of at most three words, being most of the text, make a list. */
const SCRAPS = 5;
const SCRAP_SHARE = 0.6;
/** A text of some length that keeps saying the same words. */
const MINIMUM_VARIETY = 0.4;

function isFunctionWord(locale: Locale, word: Word): boolean {
  return FUNCTION_WORDS[locale].has(word.plain) || (locale === "en" && word.plain.endsWith("n't"));
}

/** The share, 0..1, of small grammatical words in `text`. About 0.45 in French and English prose. */
export function functionShare(locale: Locale, text: string): number {
  const words = wordsOf(locale, text).filter((word) => !word.plain.startsWith("#"));
  if (words.length === 0) return 0;
  return words.filter((word) => isFunctionWord(locale, word)).length / words.length;
}

/**
 * Whether `text` is made of sentences rather than of keywords strung together. A short text passes.
 * The limits were set on the adviser lines of the transcripts in content/scenarios.
 */
export function isProse(locale: Locale, text: string): boolean {
  const words = wordsOf(locale, text);
  if (words.length < MINIMUM_WORDS) return true;
  if (functionShare(locale, text) < MINIMUM_SHARE) return false;
  const scraps = text
    .split(/[,;/|•·\n.!?…]+/)
    .map((scrap) => wordsOf(locale, scrap).length)
    .filter((count) => count > 0);
  const short = scraps.filter((count) => count <= 3).length;
  if (short >= SCRAPS && short / scraps.length >= SCRAP_SHARE) return false;
  const distinct = new Set(words.map((word) => word.plain)).size;
  return words.length < 20 || distinct / words.length >= MINIMUM_VARIETY;
}

/** How alike two texts are by the stems of their content words: 0 (nothing shared) to 1 (the same words). */
export function similarity(locale: Locale, left: string, right: string): number {
  const stems = (text: string) =>
    new Set(
      wordsOf(locale, text)
        .filter((word) => !isFunctionWord(locale, word))
        .map((word) => word.forms[0] ?? ""),
    );
  const leftStems = stems(left);
  const rightStems = stems(right);
  if (leftStems.size === 0 || rightStems.size === 0) return fold(left).trim() === fold(right).trim() ? 1 : 0;
  const both = [...leftStems].filter((stem) => rightStems.has(stem)).length;
  return both / (leftStems.size + rightStems.size - both);
}
