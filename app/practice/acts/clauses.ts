import type { Locale } from "~/kernel/locale";
import { isWord, type Token } from "./tokens";

/** A run of tokens of an utterance: [from, to) in token positions. */
export interface Segment {
  from: number;
  to: number;
}
/** A sentence and the clauses it is made of (one clause: the sentence itself). */
export interface Sentence extends Segment {
  clauses: Segment[];
}

const SENTENCE_ENDS = new Set([".", "!", "?", "…"]);
const HARD_BREAKS = new Set([";", ":", "—", "–", "(", ")"]);
// Words that open a clause of its own after a comma or by themselves.
const OPENERS: Record<Locale, ReadonlySet<string>> = {
  fr: new Set([
    "mais",
    "et",
    "donc",
    "car",
    "puis",
    "alors",
    "je",
    "j'",
    "nous",
    "vous",
    "c'",
    "si",
    "parce",
    "merci",
    "bonjour",
  ]),
  en: new Set([
    "but",
    "and",
    "so",
    "because",
    "then",
    "i",
    "we",
    "you",
    "it",
    "that",
    "if",
    "please",
    "thank",
    "thanks",
    "hello",
  ]),
};
const JOINERS: Record<Locale, ReadonlySet<string>> = {
  fr: new Set(["mais", "car", "donc"]),
  en: new Set(["but", "because"]),
};
/** A clause shorter than this many words stays with its neighbour: it says too little alone. */
const MIN_WORDS = 2;

// A greeting before the first comma is a clause, however short.
const GREETING = /^(?:bonjour|bonsoir|rebonjour|salut|hello|hi|hey|good)$/;
const LONGEST_GREETING = 5;

function splitClauses(locale: Locale, tokens: readonly Token[], sentence: Segment): Segment[] {
  const cuts: number[] = [];
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    const before = tokens[index - 1]?.word ?? "";
    const word = tokens[index]?.word ?? "";
    const afterGreeting =
      index - sentence.from <= LONGEST_GREETING && GREETING.test(tokens[sentence.from]?.folded ?? "");
    const opens = before === "," && (afterGreeting || OPENERS[locale].has(word));
    if (opens || HARD_BREAKS.has(before) || JOINERS[locale].has(word)) cuts.push(index);
  }
  const clauses: Segment[] = [];
  let from = sentence.from;
  const words = (start: number, end: number) => tokens.slice(start, end).filter(isWord).length;
  for (const cut of cuts) {
    const greets = from === sentence.from && GREETING.test(tokens[from]?.folded ?? "");
    if ((!greets && words(from, cut) < MIN_WORDS) || words(cut, sentence.to) < MIN_WORDS) continue;
    clauses.push({ from, to: cut });
    from = cut;
  }
  clauses.push({ from, to: sentence.to });
  return clauses;
}

/**
 * The sentences of an utterance, with their clauses; every token belongs to one sentence. A line
 * break ends a sentence, as do . ! ? and …, together with the marks that follow them.
 */
export function splitSentences(locale: Locale, text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    const gap = next ? text.slice(token.end, next.start) : "";
    const ends = SENTENCE_ENDS.has(token.word) && !(next && SENTENCE_ENDS.has(next.word)) && gap !== "";
    if (next && !ends && !gap.includes("\n")) continue;
    const segment = { from, to: index + 1 };
    if (tokens.slice(segment.from, segment.to).some(isWord)) {
      sentences.push({ ...segment, clauses: splitClauses(locale, tokens, segment) });
    }
    from = index + 1;
  }
  return sentences;
}
