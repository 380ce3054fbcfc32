import type { Locale, Localized } from "~/kernel/locale";
import type { Item } from "../item";

/** The answers that an item offers to choose from, and whether each is the best one. */
export function answersOf(item: Item): { text: Localized; right: boolean }[] {
  if (item.kind === "judgement") {
    const best = Math.max(...item.options.map(({ weight }) => weight));
    return item.options.map(({ text, weight }) => ({ text, right: weight === best }));
  }
  return item.kind === "single" || item.kind === "multiple" ? item.options : [];
}

/** How much longer than the longest wrong answer a right one must be to give itself away. */
const STANDS_OUT = 1.25;

/** How often who knows nothing could guess by length. */
export interface LengthCue {
  /** Items whose right answer is longer than every other one. */
  longest: number;
  /** Items with one right answer to choose. */
  of: number;
  /** Ids of the items whose right answer is much longer than every other one. */
  standOut: string[];
}

/**
 * Whether length gives the right answer away ("the longest is right"), a cue that the test-wise use. Counted
 * over items with exactly one right answer. Source: T. M. Haladyna, S. M. Downing, M. C. Rodriguez, "A review
 * of multiple-choice item-writing guidelines", Applied Measurement in Education 15 (2002), guideline 24.
 */
export function longestRight(items: readonly Item[], locale: Locale): LengthCue {
  const cue: LengthCue = { longest: 0, of: 0, standOut: [] };
  for (const item of items) {
    const answers = answersOf(item);
    const length = (right: boolean) =>
      answers.filter((answer) => answer.right === right).map(({ text }) => text[locale].length);
    const [right, ...more] = length(true);
    if (right === undefined || more.length > 0) continue;
    const wrong = Math.max(...length(false));
    cue.of += 1;
    if (right > wrong) cue.longest += 1;
    if (right > wrong * STANDS_OUT) cue.standOut.push(item.id);
  }
  return cue;
}
