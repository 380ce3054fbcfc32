import type { RefreshSettings } from "./settings";

/** How well something was recalled, in the numbers of FSRS. */
export const RATINGS = { again: 1, hard: 2, good: 3, easy: 4 } as const;
export type Rating = (typeof RATINGS)[keyof typeof RATINGS];
export type RatingName = keyof typeof RATINGS;

/** How an answer came, in the person's own word: a score cannot tell knowing from looking it up. */
export const EFFORTS = ["at_once", "with_effort", "looked_up"] as const;
export type Effort = (typeof EFFORTS)[number];

// Sums of binary fractions: three thirds are a whole.
const MARGIN = 1e-9;

/**
 * The rating of an answer. Under half of the points the item was not recalled: `again`. From half of them it was
 * recalled in part: `hard`. From 0.9 it counts as recalled (`good`): one exchange of neighbours in a row of five
 * is a slip, in a row of four it is not. `easy` needs a whole point and the person's word that it came at once; a
 * right answer that was looked up is `hard`, for it says little about memory.
 *
 * @param score 0..1
 */
export function ratingOf(score: number, effort: Effort, { scores }: RefreshSettings): Rating {
  if (score + MARGIN < scores.hard) return RATINGS.again;
  if (score + MARGIN < scores.good || effort === "looked_up") return RATINGS.hard;
  return effort === "at_once" && score + MARGIN >= 1 ? RATINGS.easy : RATINGS.good;
}

/** The name of a rating as it is stored; `again` for anything that is none. */
export const ratingName = (rating: number): RatingName =>
  (Object.keys(RATINGS) as RatingName[]).find((name) => RATINGS[name] === rating) ?? "again";
