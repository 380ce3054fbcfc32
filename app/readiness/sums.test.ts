import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { addFact, fadeTo, fadingBetween, sumsOfHistory, type WeighedFact, weightAt } from "./sums";

const FADING = { halfLifeDays: 180 };
const START = new Date("2026-01-01T09:00:00Z");
const LATER = addDays(START, 2000);

test.each([
  [0, 1],
  [90, Math.SQRT1_2],
  [180, 0.5],
  [360, 0.25],
  [-30, 1],
])("after %d days %d is left", (days, left) => {
  expect(fadingBetween(START, addDays(START, days), FADING)).toBeCloseTo(left, 12);
});

test("a worked history: a right item, half a criterion 180 days later, seen 180 days after that", () => {
  const facts: WeighedFact[] = [
    { score: 1, weight: 1, at: START },
    { score: 0.5, weight: 3, at: addDays(START, 180) },
  ];
  const sums = sumsOfHistory(facts, FADING);
  // As of the second: 1 x 0.5 + 3 x 0.5 = 2 shown, 3 x 0.5 = 1.5 not shown.
  expect(sums).toEqual({ success: 2, failure: 1.5, asOf: addDays(START, 180) });
  expect(sums && fadeTo(sums, addDays(START, 360), FADING)).toEqual({
    success: 1,
    failure: 0.75,
    asOf: addDays(START, 360),
  });
});

test("an older fact joins faded and leaves the date; looking back does not un-fade", () => {
  const sums = { success: 2, failure: 1, asOf: addDays(START, 180) };
  expect(addFact(sums, { score: 1, weight: 4, at: START }, FADING)).toEqual({
    success: 4,
    failure: 1,
    asOf: addDays(START, 180),
  });
  expect(fadeTo(sums, START, FADING)).toEqual(sums);
});

const fact = fc.record({
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  weight: fc.constantFrom(0.3, 0.5, 1, 3, 4),
  at: fc.integer({ min: 0, max: 1500 }).map((days) => addDays(START, days)),
});

test("faded sums equal the direct sum over the history, in any order", () => {
  fc.assert(
    fc.property(
      fc.array(fact, { minLength: 1, maxLength: 30 }),
      fc.infiniteStream(fc.nat()),
      (facts, keys) => {
        const shuffled = facts.map((one) => ({ one, key: keys.next().value })).sort((a, b) => a.key - b.key);
        const sums = fadeTo(
          sumsOfHistory(
            shuffled.map(({ one }) => one),
            FADING,
          ) as never,
          LATER,
          FADING,
        );
        const direct = (share: (one: WeighedFact) => number) =>
          facts.reduce((sum, one) => sum + weightAt(one, LATER, FADING) * share(one), 0);
        expect(sums.success).toBeCloseTo(
          direct(({ score }) => score),
          9,
        );
        expect(sums.failure).toBeCloseTo(
          direct(({ score }) => 1 - score),
          9,
        );
      },
    ),
  );
});

test("thousands of years fade to nothing, not to NaN", () => {
  const sums = fadeTo({ success: 5, failure: 5, asOf: new Date(0) }, addDays(START, 2e6), FADING);
  expect(sums).toMatchObject({ success: 0, failure: 0 });
});
