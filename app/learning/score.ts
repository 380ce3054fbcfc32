import type { Locale } from "~/kernel/locale";
import { type Answer, parseNumber, plainText } from "./answer";
import type { Item } from "./item";

/** Marking wrong ones costs what marking right ones brings: max(0, (right - wrong) / all right). */
function markedShare(right: readonly string[], chosen: readonly string[]): number {
  const marked = new Set(chosen);
  const hits = right.filter((id) => marked.has(id)).length;
  return Math.max(0, (hits - (marked.size - hits)) / right.length);
}

/**
 * Share of pairs of elements that stand in their right relative order: 1 minus the normalised
 * Kendall distance. A pair with a missing or equal position counts as wrong.
 */
function orderedShare(solution: readonly string[], positions: Readonly<Record<string, number>>): number {
  let right = 0;
  let pairs = 0;
  for (const [index, first] of solution.entries()) {
    for (const second of solution.slice(index + 1)) {
      pairs++;
      const left = positions[first];
      const other = positions[second];
      if (left !== undefined && other !== undefined && left < other) right++;
    }
  }
  return pairs === 0 ? 0 : right / pairs;
}

/**
 * Points for `answer` to `item`, 0 (nothing right) to 1 (all right), with partial credit. An answer
 * of another kind of item earns 0. `locale` is the language the person answered in: it decides how
 * numbers are read.
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
        item.options.filter(({ right }) => right).map(({ id }) => id),
        answer.choices,
      );
    case "spot":
      if (!("choices" in answer)) return 0;
      return markedShare(
        item.spans.filter(({ wrong }) => wrong).map(({ id }) => id),
        answer.choices,
      );
    case "ordering":
      if (!("positions" in answer)) return 0;
      return orderedShare(
        item.elements.map(({ id }) => id),
        answer.positions,
      );
    case "matching":
      if (!("matches" in answer)) return 0;
      return item.pairs.filter(({ id }) => answer.matches[id] === id).length / item.pairs.length;
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
