import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { hash32 } from "./ids";

/** A reproducible source of chance: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [min, max], both included. */
  integer(min: number, max: number): number;
  /** One element of a list that is not empty; throws RangeError on an empty one. */
  pick<Item>(items: readonly Item[]): Item;
  /** A new list with the same elements in a random order. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** A generator for `seed`; a text seed is hashed. Source: xoroshiro128+ of the pure-rand library. */
export function createRandom(seed: number | string): Random {
  const generator = xoroshiro128plus(typeof seed === "string" ? hash32(seed) : seed);
  const integer = (min: number, max: number) => uniformInt(generator, min, max);
  return {
    next: () => uniformFloat64(generator),
    integer,
    pick(items) {
      if (items.length === 0) throw new RangeError("pick from an empty list");
      return items[integer(0, items.length - 1)] as (typeof items)[number];
    },
    shuffle(items) {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = integer(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
  };
}
