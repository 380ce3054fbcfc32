import type { Locale } from "~/kernel/locale";
import { syllablesOf } from "./syllables";

/** What the formulas need of a text. */
export interface TextCounts {
  words: number;
  sentences: number;
  syllables: number;
}

// An elided word belongs to the next one (« l’été »), as it is spoken and as Kandel and Moles count it.
const WORD = /[\p{L}\p{N}]+(?:[’'\-–.,][\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?…]+(?=[\s\u00a0\u202f»”’")\]]|$)/;

/**
 * Words, sentences and syllables of a text that was read piece by piece: each of `pieces` (a paragraph, an entry
 * of a list, a line of a dialogue) ends a sentence whatever its last mark.
 */
export function countText(locale: Locale, pieces: readonly string[]): TextCounts {
  const counts: TextCounts = { words: 0, sentences: 0, syllables: 0 };
  for (const piece of pieces) {
    for (const sentence of piece.split(SENTENCE_END)) {
      const words = sentence.match(WORD) ?? [];
      if (words.length === 0) continue;
      counts.sentences += 1;
      counts.words += words.length;
      for (const word of words) counts.syllables += syllablesOf(locale, word);
    }
  }
  return counts;
}

/**
 * Reading ease: 100 is very easy, 60 to 70 standard prose, under 30 very hard; short sentences of short words may
 * exceed 100. NaN for an empty text.
 *
 * English: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948):
 * 206.835 - 1.015 words/sentences - 84.6 syllables/words.
 * French, on the same scale: L. Kandel and A. Moles, « Application de l'indice de Flesch à la langue française »,
 * Cahiers d'études de radio-télévision 19 (1958): 207 - 1.015 words/sentences - 73.6 syllables/words.
 */
export function readingEase(locale: Locale, { words, sentences, syllables }: TextCounts): number {
  const perSentence = words / sentences;
  const perWord = syllables / words;
  return locale === "fr"
    ? 207 - 1.015 * perSentence - 73.6 * perWord
    : 206.835 - 1.015 * perSentence - 84.6 * perWord;
}

/**
 * The school grade (United States) at which an English text is read with ease. Source: J. P. Kincaid and others,
 * "Derivation of new readability formulas for Navy enlisted personnel" (1975).
 */
export function schoolGrade({ words, sentences, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * The reading ease that a lesson keeps to. Its readers are adults who learn between two calls: no harder than
 * plain prose (60, the lower end of what Flesch calls standard), no easier than a text still explains something.
 */
export const READING_EASE = { min: 60, max: 100 } as const;
