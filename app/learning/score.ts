import type { Locale } from "~/kernel/locale";
import type { Answer } from "./answer";
import { parseNumber } from "./answer-number";
import { plainText } from "./answer-text";
import type { Item } from "./item";

/**
 * Share of the right ones that are marked, less the share of the wrong ones that are, never below 0:
 * marking everything, or nothing, earns nothing, however many are right. Source: W. J. Youden, "Index for
 * rating diagnostic tests", Cancer 3 (1950): sensitivity + specificity - 1.
 */
function markedShare(entries: readonly { id: string; counts: boolean }[], chosen: readonly string[]): number {
  const marked = new Set(chosen);
  const share = (of: readonly { id: string }[]) =>
    of.length === 0 ? 0 : of.filter(({ id }) => marked.has(id)).length / of.length;
  return Math.max(
    0,
    share(entries.filter((one) => one.counts)) - share(entries.filter((one) => !one.counts)),
  );
}

/**
 * Pairs of elements in their right relative order, less the pairs that are not, as a share of all pairs,
 * never below 0. A pair with a missing or equal position counts as wrong. An order by chance has half of its
 * pairs right: counting the wrong ones against them takes that gift away. Source: M. G. Kendall, "A new
 * measure of rank correlation", Biometrika 30 (1938): tau.
 */
function orderedShare(solution: readonly string[], positions: Readonly<Record<string, number>>): number {
  const placed = new Map(Object.entries(positions));
  let right = 0;
  let pairs = 0;
  for (const [index, first] of solution.entries()) {
    for (const second of solution.slice(index + 1)) {
      pairs++;
      const left = placed.get(first);
      const other = placed.get(second);
      if (left !== undefined && other !== undefined && left < other) right++;
    }
  }
  return pairs === 0 ? 0 : Math.max(0, (2 * right - pairs) / pairs);
}

/** Share of the pairs whose left side got its own right side. */
function matchedShare(pairs: readonly { id: string }[], matches: Readonly<Record<string, string>>): number {
  const matched = new Map(Object.entries(matches));
  return pairs.filter(({ id }) => matched.get(id) === id).length / pairs.length;
}

/**
 * Points for `answer` to `item`, 0 (nothing right) to 1 (all right), with partial credit. An answer
 * of another kind of item earns 0. What a learner reads of this is in quiz/ScoringMethod.tsx. `locale` is the
 * language the person answered in: it decides how numbers are read.
 */
export function scoreAnswer(item: Item, answer: Answer | undefined, locale: Locale): number {
  if (answer === undefined) return 0;
  switch (item.kind) {
    case "single":
      return "choice" in answer && item.options.some(({ id, right }) => right && id === answer.choice)
        ? 1
        : 0;
    case "judgement": {
      if (!("choice" in answer)) return 0;
      const best = Math.max(...item.options.map(({ weight }) => weight));
      return (item.options.find(({ id }) => id === answer.choice)?.weight ?? 0) / best;
    }
    case "multiple":
      if (!("choices" in answer)) return 0;
      return markedShare(
        item.options.map(({ id, right }) => ({ id, counts: right })),
        answer.choices,
      );
    case "spot":
      if (!("choices" in answer)) return 0;
      return markedShare(
        item.spans.map(({ id, wrong }) => ({ id, counts: wrong })),
        answer.choices,
      );
    case "ordering":
      if (!("positions" in answer)) return 0;
      return orderedShare(
        item.elements.map(({ id }) => id),
        answer.positions,
      );
    case "matching":
      return "matches" in answer ? matchedShare(item.pairs, answer.matches) : 0;
    case "numeric": {
      const value = "text" in answer ? parseNumber(answer.text, locale) : null;
      // The margin forgives what binary fractions do to 0.1 + 0.2.
      const margin = item.answer.tolerance + 1e-9 * Math.max(1, Math.abs(item.answer.value));
      return value !== null && Math.abs(value - item.answer.value) <= margin ? 1 : 0;
    }
    case "short": {
      const given = "text" in answer ? plainText(answer.text) : "";
      const accepted = [...item.accept.fr, ...item.accept.en].map(plainText);
      return given !== "" && accepted.includes(given) ? 1 : 0;
    }
  }
}

/** The score of a quiz, 0..1: the mean over the items that were asked. 0 for none. */
export function quizScore(scores: readonly number[]): number {
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/**
 * Whether `score` reaches `pass` (both 0..1). The margin is for sums of binary fractions only: six
 * right of eight is 0.75 whatever the order of adding.
 */
export const isPassed = (score: number, pass: number) => score + 1e-9 >= pass;
