import { daysBetween } from "~/kernel/time";
import type { MasterySettings } from "./settings";

/** S and F of one person and competency: faded weight of what was shown and of what was not. */
export interface Sums {
  /** Sum of weight x score, faded to `asOf`. */
  success: number;
  /** Sum of weight x (1 - score), faded to `asOf`. */
  failure: number;
  asOf: Date;
}

/** One fact as it is stored, with the weight that its source had when it was recorded. */
export interface WeighedFact {
  /** 0..1 */
  score: number;
  /** Over 0. */
  weight: number;
  at: Date;
}

type Fading = Pick<MasterySettings, "halfLifeDays">;

/**
 * What is left, 0..1, of a fact's weight from `from` to `to`: half for every half-life. Never over 1:
 * a fact dated after the moment we look at it counts as of that moment.
 */
export function fadingBetween(from: Date, to: Date, { halfLifeDays }: Fading): number {
  return 0.5 ** (Math.max(0, daysBetween(from, to)) / halfLifeDays);
}

/** Weight that a fact has at `now`. */
export const weightAt = (fact: WeighedFact, now: Date, fading: Fading) =>
  fact.weight * fadingBetween(fact.at, now, fading);

/** `sums` as they stand at `now`. */
export function fadeTo(sums: Sums, now: Date, fading: Fading): Sums {
  const left = fadingBetween(sums.asOf, now, fading);
  return {
    success: sums.success * left,
    failure: sums.failure * left,
    asOf: now > sums.asOf ? now : sums.asOf,
  };
}

/** The sums of one fact alone, as of its own time. */
const sumsOfFact = ({ score, weight, at }: WeighedFact): Sums => ({
  success: weight * score,
  failure: weight * (1 - score),
  asOf: at,
});

/** Two sums together, as of the later of their times: either may be the older one, the order does not matter. */
function addSums(first: Sums, second: Sums, fading: Fading): Sums {
  const asOf = new Date(Math.max(first.asOf.getTime(), second.asOf.getTime()));
  const one = fadeTo(first, asOf, fading);
  const other = fadeTo(second, asOf, fading);
  return { success: one.success + other.success, failure: one.failure + other.failure, asOf };
}

/** `sums` with one more fact, newer or older than they are. `null`: no fact before. */
export const addFact = (sums: Sums | null, fact: WeighedFact, fading: Fading): Sums =>
  sums === null ? sumsOfFact(fact) : addSums(sums, sumsOfFact(fact), fading);

/** The sums of a whole history in any order; `null` for an empty one. */
export const sumsOfHistory = (facts: readonly WeighedFact[], fading: Fading): Sums | null =>
  facts.reduce<Sums | null>((sums, fact) => addFact(sums, fact, fading), null);
