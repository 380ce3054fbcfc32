import type { Locale } from "~/kernel/locale";
import { CONCEPTS_EN } from "./concepts-en";
import { CONCEPTS_FR } from "./concepts-fr";
import { fold, type Token } from "./tokens";

/**
 * Words and expressions that mean much the same, by name. A word ending in `*` stands for every
 * word that begins so; `_` stands for any one word. Expressions are separated by `|`, their words as
 * `tokenize` separates them ("j' ai", "do n't").
 */
export type Lexicon = Record<string, string>;

/** A concept met in an utterance: [from, to) in token positions. */
export interface ConceptHit {
  concept: string;
  from: number;
  to: number;
}

interface Pattern {
  concept: string;
  words: readonly string[];
}

/** Finds the concepts of a tokenised utterance, in order of their first token. */
export type FindConcepts = (tokens: readonly Token[]) => ConceptHit[];

const KEY_LENGTH = 3;

const matches = (pattern: string, word: string) =>
  pattern === "_" || (pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** A finder for `lexicon`; patterns are looked up by the first letters of their first word. */
export function createConceptFinder(lexicon: Lexicon): FindConcepts {
  const exact = new Map<string, Pattern[]>();
  const beginnings = new Map<string, Pattern[]>();
  for (const [concept, expressions] of Object.entries(lexicon)) {
    for (const expression of expressions.split("|")) {
      const words = fold(expression).trim().split(/\s+/);
      const first = words[0] ?? "";
      const open = first.endsWith("*");
      if (open && first.length <= KEY_LENGTH) throw new RangeError(`too short to look up: ${expression}`);
      const [index, key] = open ? [beginnings, first.slice(0, KEY_LENGTH)] : [exact, first];
      index.set(key, [...(index.get(key) ?? []), { concept, words }]);
    }
  }
  return (tokens) => {
    const hits: ConceptHit[] = [];
    tokens.forEach((token, from) => {
      const longest = new Map<string, number>();
      const candidates = [
        ...(exact.get(token.folded) ?? []),
        ...(beginnings.get(token.folded.slice(0, KEY_LENGTH)) ?? []),
      ];
      for (const { concept, words } of candidates) {
        const found = words.every((word, step) => matches(word, tokens[from + step]?.folded ?? ""));
        if (found) longest.set(concept, Math.max(longest.get(concept) ?? 0, words.length));
      }
      for (const [concept, length] of longest) hits.push({ concept, from, to: from + length });
    });
    return hits;
  };
}

const FINDERS: Record<Locale, FindConcepts> = {
  fr: createConceptFinder(CONCEPTS_FR),
  en: createConceptFinder(CONCEPTS_EN),
};

/** The concepts of an utterance in `locale`. */
export const findConcepts = (locale: Locale, tokens: readonly Token[]): ConceptHit[] =>
  FINDERS[locale](tokens);
