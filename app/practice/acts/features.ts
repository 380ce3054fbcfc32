import { hash32 } from "~/kernel/ids";
import { stemOf } from "~/kernel/language/stem";
import type { Locale } from "~/kernel/locale";
import { type Segment, type Sentence, splitSentences } from "./clauses";
import { type ConceptHit, findConcepts } from "./concepts";
import { formOf, type Place } from "./form";
import { fold, isWord, type Token, tokenize } from "./tokens";

/** A sparse vector: hashed feature names (hash32) and their values; names are unique. */
export interface FeatureVector {
  keys: number[];
  values: number[];
}

/** An utterance made ready: its tokens, sentences, concepts and what the context says. */
export interface Reading {
  tokens: Token[];
  stems: string[];
  sentences: Sentence[];
  concepts: ConceptHit[];
  context: ContextReading | null;
}
interface ContextReading {
  names: string[];
  flags: string[];
}

/** Weight of each family of features in the vector; a family is scaled to length 1 before. */
export interface FamilyWeights {
  words: number;
  phrases: number;
  stems: number;
  characters: number;
  concepts: number;
  pairs: number;
  form: number;
  context: number;
}
/** Found by measurement on the training part: see the decision on the act classifier. */
export const FAMILY_WEIGHTS: FamilyWeights = {
  words: 0.7,
  phrases: 0.7,
  stems: 0.7,
  characters: 0.8,
  concepts: 1,
  pairs: 1,
  form: 0.6,
  context: 0.6,
};

// Concepts too frequent to be paired with everything.
const CONTEXT_CONCEPTS = new Set([
  "AI",
  "HUMAN",
  "CONNECT",
  "SECRET",
  "FEEL",
  "QUESTION",
  "YES",
  "NO",
  "THANKS",
  "SOLVED",
  "TIME",
  "MONEY",
  "COLD",
  "NOT",
  "YOU",
  "IDENTITY",
  "GUARANTEE",
  "WAIT",
]);
const MAX_PAIR_DISTANCE = 8;

/** The stem of a word, without accents. */
const stem = (locale: Locale, word: string) => fold(stemOf(locale, word));

const plain = (token: Token) => (/^\d/.test(token.word) ? "<number>" : token.word);

function readContext(locale: Locale, context: string): ContextReading {
  const tokens = tokenize(locale, context);
  const stems = tokens.map((token) => stem(locale, plain(token)));
  const found = new Set(findConcepts(locale, tokens).map((hit) => hit.concept));
  const flags = [...found].filter((concept) => CONTEXT_CONCEPTS.has(concept));
  for (const [one, other] of [
    ["AI", "QUESTION"],
    ["AI", "YOU"],
    ["HUMAN", "CONNECT"],
  ] as const) {
    if (found.has(one) && found.has(other)) flags.push(`${one}+${other}`);
  }
  const pairs = stems.slice(1).map((second, index) => `${stems[index]} ${second}`);
  return { names: [...new Set([...stems, ...pairs])].map((name) => `x:${name}`), flags };
}

/** Tokenises and splits an utterance, and reads its context, once for all its segments. */
export function readUtterance(locale: Locale, text: string, context: string | null): Reading {
  const tokens = tokenize(locale, text);
  return {
    tokens,
    stems: tokens.map((token) => stem(locale, plain(token))),
    sentences: splitSentences(locale, text, tokens),
    concepts: findConcepts(locale, tokens),
    context: context === null || context.trim() === "" ? null : readContext(locale, context),
  };
}

function grams(prefix: string, words: readonly string[], shortest: number, longest: number): string[] {
  const names: string[] = [];
  for (let size = shortest; size <= longest; size++) {
    for (let from = 0; from + size <= words.length; from++) {
      names.push(`${prefix}${size}:${words.slice(from, from + size).join(" ")}`);
    }
  }
  return names;
}

function characterGrams(tokens: readonly Token[]): string[] {
  const names: string[] = [];
  for (const token of tokens) {
    if (!isWord(token)) continue;
    const word = `^${token.folded}$`;
    for (let size = 3; size <= 5; size++) {
      for (let from = 0; from + size <= word.length; from++) names.push(`h:${word.slice(from, from + size)}`);
    }
  }
  return names;
}

function conceptNames(hits: readonly ConceptHit[], form: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, hit] of hits.entries()) {
    for (const later of hits.slice(index + 1)) {
      if (later.from - hit.to > MAX_PAIR_DISTANCE) break;
      if (later.concept !== hit.concept) names.push(`p:${hit.concept} ${later.concept}`);
    }
    for (const name of form) {
      if (!name.startsWith("words") && name !== "comma") names.push(`kf:${hit.concept} ${name}`);
    }
  }
  return names;
}

/**
 * The features of one segment of a reading.
 *
 * Families, each scaled to length 1 and then weighted: words (1-3, accents kept), stems (1-3),
 * characters (3-5 within words), concepts (alone, in ordered pairs, with the form), form, and the
 * customer's previous message (its stems, and what it asks joined with what this segment says).
 */
export function featuresOf(
  locale: Locale,
  reading: Reading,
  segment: Segment,
  weights: FamilyWeights = FAMILY_WEIGHTS,
): FeatureVector {
  const tokens = reading.tokens.slice(segment.from, segment.to);
  const place: Place = { first: segment.from === 0, last: segment.to === reading.tokens.length };
  const form = formOf(locale, tokens, place);
  const hits = reading.concepts.filter((hit) => hit.from >= segment.from && hit.to <= segment.to);
  const here = [...new Set(hits.map((hit) => hit.concept))];
  const stems = reading.stems.slice(segment.from, segment.to);
  const context = reading.context;
  const answers = (context?.flags ?? []).flatMap((flag) => [
    `xf:${flag}`,
    ...here.map((concept) => `xk:${flag} ${concept}`),
    ...form.map((name) => `xm:${flag} ${name}`),
  ]);
  const families: [number, string[]][] = [
    [weights.words, grams("w", tokens.map(plain), 1, 1)],
    [weights.phrases, grams("w", tokens.map(plain), 2, 3)],
    [weights.stems, grams("s", stems, 1, 1)],
    [weights.phrases, grams("s", ["<", ...stems, ">"], 2, 3)],
    [weights.characters, characterGrams(tokens)],
    [weights.concepts, here.map((concept) => `k:${concept}`)],
    [weights.pairs, conceptNames(hits, form)],
    [weights.form, form.map((name) => `f:${name}`)],
    [weights.context, context ? [...context.names, ...answers] : ["x:none"]],
  ];
  const vector: FeatureVector = { keys: [], values: [] };
  const seen = new Set<number>();
  for (const [weight, names] of families) {
    if (weight === 0) continue;
    const unique = [...new Set(names)];
    const value = weight / Math.sqrt(Math.max(1, unique.length));
    for (const name of unique) {
      const key = hash32(name);
      if (seen.has(key)) continue;
      seen.add(key);
      vector.keys.push(key);
      vector.values.push(value);
    }
  }
  return vector;
}
