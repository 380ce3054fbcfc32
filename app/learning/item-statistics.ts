import type { Item } from "./item";

/** Figures are shown only over this many answers, */
export const MORE_ANSWERS_THAN = 20;
/** … by at least this many people; what a person typed is shown from as many who typed the same. */
export const LEAST_PEOPLE = 5;

/**
 * Sums over the counted answers to one item, one per person: her first submitted attempt in which the item was
 * asked as it is today. x is the score of the item, rest the mean of the other items of the same attempt (both
 * 0..1); an omitted item scores 0.
 */
export interface ItemSums {
  answers: number;
  people: number;
  omitted: number;
  x: number;
  xx: number;
  /** Of the attempts that asked something else too: their number, and sums over them alone. */
  withRest: number;
  restX: number;
  restXX: number;
  rest: number;
  restRest: number;
  product: number;
}

/** How an item worked. */
export interface ItemFigures {
  /** Mean score, 0 (nobody) to 1 (everybody): the classical facility index. */
  facility: number;
  /**
   * Corrected item-rest correlation, -1 to 1: whether who does well elsewhere does well here. Null when all
   * scored the same, or nothing else was asked.
   */
  discrimination: number | null;
  /** Share that left it out, 0..1. */
  omitted: number;
}

/** Whether there are enough answers to say anything, and too many to point at anybody. */
export const isShown = ({ answers, people }: Pick<ItemSums, "answers" | "people">): boolean =>
  answers > MORE_ANSWERS_THAN && people >= LEAST_PEOPLE;

/**
 * Pearson correlation from sums over n pairs; null when one side does not vary. Clamped to -1..1, which rounding
 * may leave by a hair.
 */
function correlation(n: number, x: number, xx: number, y: number, yy: number, xy: number): number | null {
  const varianceX = n * xx - x * x;
  const varianceY = n * yy - y * y;
  const least = 1e-9 * n * n;
  if (varianceX <= least || varianceY <= least) return null;
  return Math.min(1, Math.max(-1, (n * xy - x * y) / Math.sqrt(varianceX * varianceY)));
}

/**
 * Facility and discrimination of one item; null while there are too few answers.
 *
 * Sources: item-rest correlation, S. Henrysson, "Correction of item-total correlations in item analysis",
 * Psychometrika 28 (1963); both as Moodle's quiz statistics report them.
 */
export function itemFigures(sums: ItemSums): ItemFigures | null {
  if (!isShown(sums)) return null;
  const { withRest, restX, restXX, rest, restRest, product } = sums;
  return {
    facility: Math.min(1, Math.max(0, sums.x / sums.answers)),
    discrimination: correlation(withRest, restX, restXX, rest, restRest, product),
    omitted: sums.omitted / sums.answers,
  };
}

/** What an author should look at, worst first. */
export const ITEM_FLAGS = [
  "misleads",
  "does_not_separate",
  "too_hard",
  "too_easy",
  "distractor_never_chosen",
] as const;
export type ItemFlag = (typeof ITEM_FLAGS)[number];

/** One answer that could be chosen, and how many chose it. */
export interface ChoiceCount {
  /** Id of the option, span or pair. */
  id: string;
  right: boolean;
  people: number;
}

/**
 * The answers of an item that can be chosen one by one; empty for kinds that have none. A pair of a matching is
 * chosen when it is matched right; its other right sides are no answers of their own.
 */
export function choosable(item: Item): Pick<ChoiceCount, "id" | "right">[] {
  switch (item.kind) {
    case "single":
    case "multiple":
      return item.options.map(({ id, right }) => ({ id, right }));
    case "judgement": {
      const best = Math.max(...item.options.map(({ weight }) => weight));
      return item.options.map(({ id, weight }) => ({ id, right: weight === best }));
    }
    case "spot":
      return item.spans.map(({ id, wrong }) => ({ id, right: wrong }));
    case "matching":
      return item.pairs.map(({ id }) => ({ id, right: true }));
    default:
      return [];
  }
}

// From Moodle's reading of its quiz statistics: facility 95 % and over "extremely easy", 20 % and under
// "difficult" to "wrong"; discrimination under 20 % "very weak", below 0 "probably invalid".
const TOO_EASY = 0.95;
const TOO_HARD = 0.2;
const WEAK = 0.2;

/** What is remarkable about an item with these figures, worst first. */
export function itemFlags(figures: ItemFigures, choices: readonly ChoiceCount[]): ItemFlag[] {
  const { facility, discrimination } = figures;
  const isEasy = facility >= TOO_EASY;
  const isHard = facility <= TOO_HARD;
  const found: Record<ItemFlag, boolean> = {
    misleads: discrimination !== null && discrimination < 0,
    // What nearly all or hardly any get right cannot separate: one remark says it.
    does_not_separate:
      discrimination !== null && discrimination >= 0 && discrimination < WEAK && !isEasy && !isHard,
    too_hard: isHard,
    too_easy: isEasy,
    distractor_never_chosen: choices.some(({ right, people }) => !right && people === 0),
  };
  return ITEM_FLAGS.filter((flag) => found[flag]);
}

/** Wrong written answers with how many people gave each, as the database groups them. */
export interface WrittenAnswer {
  text: string;
  people: number;
}

/**
 * The most frequent wrong answers, those that `fold` makes equal counted as one, most frequent first. What
 * fewer than LEAST_PEOPLE wrote is left out: a text may tell who wrote it.
 */
export function frequentAnswers(
  answers: readonly WrittenAnswer[],
  fold: (text: string) => string,
  most = 5,
): WrittenAnswer[] {
  const folded = new Map<string, WrittenAnswer & { first: number }>();
  for (const { text, people } of answers) {
    const key = fold(text);
    const known = folded.get(key);
    if (!known) folded.set(key, { text, people, first: people });
    else {
      // The spelling that most people used stands for all.
      const spelling = people > known.first ? text : known.text;
      folded.set(key, {
        text: spelling,
        people: known.people + people,
        first: Math.max(people, known.first),
      });
    }
  }
  return [...folded.values()]
    .filter(({ people }) => people >= LEAST_PEOPLE)
    .sort((left, right) => right.people - left.people || left.text.localeCompare(right.text))
    .slice(0, most)
    .map(({ text, people }) => ({ text, people }));
}
