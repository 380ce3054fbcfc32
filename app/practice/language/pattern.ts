import { fold, type Word, wordsOf } from "~/kernel/language/words";
import type { Locale } from "~/kernel/locale";
import { containsNegation, negated } from "./negation";
import { isQuestion, type Stretch, sentencesOf } from "./sentences";

/**
 * How content says that a text conveys something: every group must be found close together. A group
 * lists ways to say it, separated by "|"; a way is one or more words, compared by stem, a number, or
 * the beginning of a word followed by "*".
 */
export type Pattern = readonly string[];

interface Item {
  prefix: string | null;
  plain: string;
  forms: readonly string[];
}
type Way = readonly Item[];
export interface CompiledPattern {
  groups: readonly (readonly Way[])[];
}

/** Words of one or two sentences are "close together" up to this many words. */
const WINDOW_WORDS = 45;
/** Words that may stand between two words of one way ("pris [bien] fin"). */
const GAP_WORDS = 1;
/** From this length a single wrong letter is forgiven. */
const TYPO_LENGTH = 8;

function compileWay(locale: Locale, way: string): Way {
  const pieces = way.trim().split(/\s+/);
  return pieces.flatMap((piece): Item[] => {
    if (piece.endsWith("*")) {
      const prefix = fold(piece.slice(0, -1));
      return [{ prefix, plain: prefix, forms: [] }];
    }
    return wordsOf(locale, piece).map((word) => ({ prefix: null, plain: word.plain, forms: word.forms }));
  });
}

/** Prepares `pattern` for comparing. Throws RangeError for a group without a word. */
export function compilePattern(locale: Locale, pattern: Pattern): CompiledPattern {
  const groups = pattern.map((group) => {
    const ways = group
      .split("|")
      .map((way) => compileWay(locale, way))
      .filter((way) => way.length > 0);
    if (ways.length === 0) throw new RangeError(`a pattern group without words: "${group}"`);
    return ways;
  });
  return { groups };
}

/** Whether two words differ by one letter that is added, left out, replaced or swapped with its neighbour. */
function oneTypo(left: string, right: string): boolean {
  if (left.length < TYPO_LENGTH || right.length < TYPO_LENGTH || Math.abs(left.length - right.length) > 1)
    return false;
  let from = 0;
  while (left[from] === right[from] && from < left.length) from++;
  let back = 0;
  while (left.at(-1 - back) === right.at(-1 - back) && back < Math.min(left.length, right.length) - from)
    back++;
  const leftRest = left.length - from - back;
  const rightRest = right.length - from - back;
  if (leftRest <= 1 && rightRest <= 1) return true;
  return (
    leftRest === 2 && rightRest === 2 && left[from] === right[from + 1] && left[from + 1] === right[from]
  );
}

function sameWord(item: Item, word: Word): boolean {
  if (item.prefix !== null) return word.plain.startsWith(item.prefix);
  if (item.plain.startsWith("#") || word.plain.startsWith("#")) return item.plain === word.plain;
  return item.forms.some((form) => word.forms.includes(form)) || oneTypo(item.plain, word.plain);
}

/** Index of the last word of `way` when it begins at `from`; -1 when it does not. */
function wayEnd(way: Way, words: readonly Word[], from: number, to: number): number {
  let at = from;
  for (let index = 0; index < way.length; index++) {
    const limit = index === 0 ? from : Math.min(at + GAP_WORDS, to - 1);
    let found = -1;
    for (let candidate = at; candidate <= limit && found < 0; candidate++) {
      const word = words[candidate];
      if (word && sameWord(way[index] as Item, word)) found = candidate;
    }
    if (found < 0) return -1;
    at = found + 1;
  }
  return at - 1;
}

interface Hit {
  first: number;
  last: number;
}

function findGroup(
  group: readonly Way[],
  words: readonly Word[],
  from: number,
  to: number,
  accept: (hit: Hit) => boolean,
) {
  for (let start = from; start < to; start++) {
    for (const way of group) {
      const last = wayEnd(way, words, start, to);
      if (last >= 0 && accept({ first: start, last })) return { first: start, last };
    }
  }
  return null;
}

function findGroups(
  pattern: CompiledPattern,
  words: readonly Word[],
  from: number,
  to: number,
  accept: (hit: Hit) => boolean,
): Hit[] | null {
  const hits: Hit[] = [];
  for (const group of pattern.groups) {
    const hit = findGroup(group, words, from, to, accept);
    if (!hit) return null;
    hits.push(hit);
  }
  return hits;
}

export interface MatchOptions {
  /** Whether a question may match; a question does not tell. */
  questions: boolean;
  /** Neighbouring sentences that may be read together, 2 when not given. */
  sentences?: 1 | 2;
}

/** A text prepared once and compared with many patterns. */
export interface ReadText {
  locale: Locale;
  text: string;
  words: readonly Word[];
  sentences: readonly Stretch[];
}

/** Prepares `text` for `matchPattern`. */
export function readText(locale: Locale, text: string): ReadText {
  return { locale, text, words: wordsOf(locale, text), sentences: sentencesOf(text) };
}

/**
 * Where `text` says what `pattern` means: the stretch from its first to its last matched word, within
 * one sentence or two neighbours. Null when it does not, when it denies it, or (unless `questions`)
 * when it only asks.
 */
export function matchPattern(
  read: ReadText,
  pattern: CompiledPattern,
  options: MatchOptions,
): Stretch | null {
  const { locale, text, words, sentences } = read;
  for (let size = 1; size <= (options.sentences ?? 2); size++) {
    for (let index = 0; index + size <= sentences.length; index++) {
      const scope = sentences.slice(index, index + size);
      if (!options.questions && scope.some((one) => isQuestion(text.slice(one.start, one.end)))) continue;
      const start = (scope[0] as Stretch).start;
      const end = (scope.at(-1) as Stretch).end;
      const from = words.findIndex((word) => word.start >= start);
      if (from < 0) continue;
      let to = from;
      while (to < words.length && (words[to] as Word).end <= end) to++;
      if (size === 2 && to - from > WINDOW_WORDS) continue;
      const told = findGroups(
        pattern,
        words,
        from,
        to,
        (hit) => !negated(locale, text, words, hit.first, hit.last),
      );
      const hits = told ?? findGroups(pattern, words, from, to, () => true);
      // "Nous n'avons pas reçu de relevé": the pattern itself says the negation that its words stand under.
      if (!hits || (!told && !hits.some((hit) => containsNegation(locale, words, hit.first, hit.last))))
        continue;
      const first = Math.min(...hits.map((hit) => hit.first));
      const last = Math.max(...hits.map((hit) => hit.last));
      return { start: (words[first] as Word).start, end: (words[last] as Word).end };
    }
  }
  return null;
}
