import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleItem } from "../../tests/learning-items";
import {
  choosable,
  frequentAnswers,
  type ItemFigures,
  type ItemSums,
  isShown,
  itemFigures,
  itemFlags,
} from "./item-statistics";

/** One person's answer: the score of the item and the mean of the others; null when it was left out. */
type Row = [x: number | null, rest: number];

function sumsOf(rows: readonly Row[]): ItemSums {
  const sum = (pick: (row: [number, number]) => number) =>
    rows.reduce((total, [x, rest]) => total + pick([x ?? 0, rest]), 0);
  return {
    answers: rows.length,
    people: rows.length,
    omitted: rows.filter(([x]) => x === null).length,
    x: sum(([x]) => x),
    xx: sum(([x]) => x * x),
    withRest: rows.length,
    restX: sum(([x]) => x),
    restXX: sum(([x]) => x * x),
    rest: sum(([, rest]) => rest),
    restRest: sum(([, rest]) => rest * rest),
    product: sum(([x, rest]) => x * rest),
  };
}
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

// Worked by hand. 24 people. Table of x against rest (1 or 0): a right/high, b right/low, c wrong/high,
// d wrong/low; then r = (ad - bc) / sqrt((a+b)(c+d)(a+c)(b+d)), the phi coefficient.
test.each<[string, number, number, number, number, number, number | null]>([
  ["all alike", 12, 0, 0, 12, 0.5, 1],
  ["the other way round", 0, 12, 12, 0, 0.5, -1],
  ["no relation", 6, 6, 6, 6, 0.5, 0],
  // (9*7 - 3*5) / sqrt(12 * 12 * 14 * 10) = 48 / 141.98591480
  ["some relation", 9, 3, 5, 7, 0.5, 0.33806170189],
  // (16*2 - 4*2) / sqrt(20 * 4 * 18 * 6) = 24 / 92.95160031
  ["an easy item", 16, 4, 2, 2, 20 / 24, 0.25819888975],
  ["everybody right", 12, 12, 0, 0, 1, null],
  ["others all alike", 12, 0, 12, 0, 0.5, null],
])("%s", (_, a, b, c, d, facility, discrimination) => {
  const rows = [...times(a, [1, 1]), ...times(b, [1, 0]), ...times(c, [0, 1]), ...times(d, [0, 0])];
  const figures = itemFigures(sumsOf(rows));
  expect(figures?.facility).toBeCloseTo(facility, 10);
  if (discrimination === null) expect(figures?.discrimination).toBeNull();
  else expect(figures?.discrimination).toBeCloseTo(discrimination, 10);
});

test("what was left out scores nothing and is counted", () => {
  const figures = itemFigures(sumsOf([...times(18, [1, 0.5]), ...times(6, [null, 0.25])]));
  expect(figures).toMatchObject({ facility: 0.75, omitted: 0.25 });
  expect(figures?.discrimination).toBeCloseTo(1, 10);
});

test("figures come over 20 answers by at least 5 people, never before", () => {
  expect(itemFigures(sumsOf(times(20, [1, 1])))).toBeNull();
  expect(itemFigures(sumsOf(times(21, [1, 1])))).not.toBeNull();
  expect(isShown({ answers: 40, people: 4 })).toBe(false);
  expect(isShown({ answers: 21, people: 5 })).toBe(true);
});

const score = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const rows = fc.array(fc.tuple(fc.option(score), fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 21,
  maxLength: 60,
});

test("figures stay within their bounds, and the order of people changes nothing", () => {
  fc.assert(
    fc.property(rows, fc.integer(), (given, turn) => {
      const figures = itemFigures(sumsOf(given)) as ItemFigures;
      expect(figures.facility).toBeGreaterThanOrEqual(0);
      expect(figures.facility).toBeLessThanOrEqual(1);
      expect(Math.abs(figures.discrimination ?? 0)).toBeLessThanOrEqual(1);
      const cut = Math.abs(turn) % given.length;
      const turned = itemFigures(
        sumsOf([...given.slice(cut), ...given.slice(0, cut)].reverse()),
      ) as ItemFigures;
      expect(turned.facility).toBeCloseTo(figures.facility, 9);
      expect(turned.omitted).toBe(figures.omitted);
      // Rounding may tip a pair of nearly equal scores over the edge of "does not vary".
      if (turned.discrimination !== null && figures.discrimination !== null)
        expect(turned.discrimination).toBeCloseTo(figures.discrimination, 6);
    }),
  );
});

test("a better answer of anybody never lowers facility", () => {
  fc.assert(
    fc.property(rows, fc.nat(), (given, which) => {
      const at = which % given.length;
      const better = given.map((row, index): Row => (index === at ? [1, row[1]] : row));
      const before = itemFigures(sumsOf(given))?.facility ?? 0;
      expect(itemFigures(sumsOf(better))?.facility).toBeGreaterThanOrEqual(before - 1e-12);
    }),
  );
});

const figures = (facility: number, discrimination: number | null): ItemFigures => ({
  facility,
  discrimination,
  omitted: 0,
});
test.each<[ItemFigures, number, string[]]>([
  [figures(0.6, 0.4), 3, []],
  [figures(0.95, 0.05), 3, ["too_easy"]],
  [figures(0.2, 0.1), 3, ["too_hard"]],
  [figures(0.6, 0.19), 3, ["does_not_separate"]],
  [figures(0.6, -0.1), 0, ["misleads", "distractor_never_chosen"]],
  [figures(1, null), 0, ["too_easy", "distractor_never_chosen"]],
  [figures(0.6, 0.2), 0, ["distractor_never_chosen"]],
])("%j with %i who chose the distractor: %j", (given, people, flags) => {
  const choices = [
    { id: "a", right: true, people: 0 },
    { id: "b", right: false, people },
  ];
  expect(itemFlags(given, choices)).toEqual(flags);
});

test("what can be chosen, and what of it is right", () => {
  const right = (kind: Parameters<typeof sampleItem>[0]) =>
    choosable(sampleItem(kind)).flatMap(({ id, right: isRight }) => (isRight ? [id] : []));
  expect(right("single")).toEqual(["b"]);
  expect(right("multiple")).toEqual(["a", "b"]);
  expect(right("judgement")).toEqual(["a"]);
  expect(right("spot")).toEqual(["a", "c"]);
  expect(choosable(sampleItem("matching")).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(choosable(sampleItem("short"))).toEqual([]);
});

test("written answers are folded, counted together, and shown only where five people wrote the same", () => {
  const fold = (text: string) => text.toLowerCase().replace(/\W/g, "");
  const answers = [
    { text: "gpdr", people: 4 },
    { text: "rgdp", people: 4 },
    { text: "GPDR.", people: 1 },
    { text: "jeanne martin", people: 1 },
    { text: "cnil", people: 6 },
  ];
  expect(frequentAnswers(answers, fold)).toEqual([
    { text: "cnil", people: 6 },
    { text: "gpdr", people: 5 },
  ]);
  expect(frequentAnswers(answers, fold, 1)).toHaveLength(1);
});
