import fc from "fast-check";
import { expect, test } from "vitest";
import { SAMPLE_ITEMS } from "../../tests/learning-items";
import { drawItem, drawQuiz } from "./draw";
import type { Item } from "./item";

const bank: Item[] = [...SAMPLE_ITEMS, ...SAMPLE_ITEMS.map((item) => ({ ...item, id: `${item.id}-2` }))];
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

test("a draw follows from its seed, has no item twice and the size that was asked for", () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 20 }), (seed, count) => {
      const drawn = drawQuiz(bank, count, seed);
      expect(drawQuiz(bank, count, seed)).toEqual(drawn);
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(Math.min(count, bank.length));
    }),
  );
});

test("a draw is balanced over kinds and competencies", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const drawn = drawQuiz(bank, 8, seed).map(({ id }) => bank.find((item) => item.id === id));
      const times = (pick: (item?: Item) => unknown) =>
        Math.max(...drawn.map((one) => drawn.filter((other) => pick(other) === pick(one)).length));
      expect(times((item) => item?.competency)).toBe(2);
      expect(times((item) => item?.kind)).toBe(1);
    }),
  );
});

test("options keep their ids; an ordering is never shown solved; a draft keeps its order", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLE_ITEMS), seeds, (item, seed) => {
      const { order } = drawItem(item, seed);
      const solution = item.kind === "ordering" ? item.elements.map(({ id }) => id) : null;
      if (solution) {
        expect(order).not.toEqual(solution);
        expect([...order].sort()).toEqual([...solution].sort());
      }
      if (item.kind === "spot") expect(order).toEqual(["a", "b", "c"]);
      if (item.kind === "matching") expect([...order].sort()).toEqual(["a", "b", "c", "x"]);
    }),
  );
});

test("every option comes first now and then", () => {
  const item = SAMPLE_ITEMS[0] as Item;
  const firsts = Array.from({ length: 200 }, (_, seed) => drawItem(item, seed).order[0]);
  for (const id of ["a", "b", "c"]) expect(firsts.filter((first) => first === id).length).toBeGreaterThan(30);
});
