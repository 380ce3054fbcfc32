import { createRandom, type Random } from "~/kernel/random";
import { z } from "~/kernel/zod";
import type { Item } from "./item";

/** One item as it was shown: `order` holds the ids of its options in the order of the page. */
export const drawnItemSchema = z.strictObject({ id: z.string(), order: z.array(z.string()) });
export type DrawnItem = z.output<typeof drawnItemSchema>;

/**
 * The ids that are shown in a random order: options, elements, or the right sides of a matching
 * (distractors among them). Spans keep the order of their draft; numbers and texts have none.
 */
function shownOrder(item: Item, random: Random): string[] {
  switch (item.kind) {
    case "single":
    case "multiple":
    case "judgement":
      return random.shuffle(item.options.map(({ id }) => id));
    case "matching":
      return random.shuffle([...item.pairs, ...item.distractors].map(({ id }) => id));
    case "spot":
      return item.spans.map(({ id }) => id);
    case "ordering": {
      const solution = item.elements.map(({ id }) => id);
      const shuffled = random.shuffle(solution);
      // Shown already solved it would ask nothing: one step further round is as random and unsolved.
      const isSolved = shuffled.every((id, index) => id === solution[index]);
      return isSolved ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
    }
    case "numeric":
    case "short":
      return [];
  }
}

/** One item with its options in an order that follows from `seed` alone. */
export function drawItem(item: Item, seed: number | string): DrawnItem {
  return { id: item.id, order: shownOrder(item, createRandom(seed)) };
}

/**
 * Draws `count` items of `bank` (all of them when the bank is smaller), balanced: each next item is
 * one whose competency and kind were drawn least so far. The same bank, count and seed draw the same.
 */
export function drawQuiz(bank: readonly Item[], count: number, seed: number): DrawnItem[] {
  const random = createRandom(seed);
  const left = random.shuffle(bank);
  const drawn: Item[] = [];
  const timesDrawn = (pick: (item: Item) => string, of: Item) =>
    drawn.filter((item) => pick(item) === pick(of)).length;
  while (drawn.length < count && left.length > 0) {
    const load = (item: Item) =>
      timesDrawn(({ competency }) => competency, item) + timesDrawn(({ kind }) => kind, item);
    const lightest = left.reduce((best, item) => (load(item) < load(best) ? item : best));
    left.splice(left.indexOf(lightest), 1);
    drawn.push(lightest);
  }
  return random.shuffle(drawn).map((item) => ({ id: item.id, order: shownOrder(item, random) }));
}
