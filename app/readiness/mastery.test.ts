import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { credibleInterval, factsToReady, judgeLevel, levelHeld, masteryAt, masteryFrom } from "./mastery";
import { LEVELS, MASTERY_SETTINGS as SETTINGS } from "./settings";
import { addFact, type Sums, type WeighedFact } from "./sums";

const NOW = new Date("2026-11-22T09:00:00Z");

// Worked by hand where F is 0 (chance = 1 - t^(1 + S)) or S and F are whole (a binomial sum).
test.each([
  { success: 8, failure: 0, level: 2, chance: 1 - 0.65 ** 9, verdict: "ready" },
  { success: 8, failure: 0, level: 3, chance: 1 - 0.8 ** 9, verdict: "ready" },
  { success: 8, failure: 0, level: 4, chance: 1 - 0.9 ** 9, verdict: "near" },
  // Beta(6, 4) over 0.5: 9 tosses, at most 5 heads = 382 / 512
  { success: 5, failure: 3, level: 1, chance: 0.74609375, verdict: "near" },
  // Beta(1, 7) over 0.5: 0.5^7
  { success: 0, failure: 6, level: 1, chance: 0.0078125, verdict: "not_yet" },
  // Under a weight of 5 nothing is said, however good it looks.
  { success: 4.9, failure: 0, level: 1, chance: 1 - 0.5 ** 5.9, verdict: "not_enough_evidence" },
  { success: 5, failure: 0, level: 1, chance: 1 - 0.5 ** 6, verdict: "ready" },
  { success: 0, failure: 0, level: 1, chance: 0.5, verdict: "not_enough_evidence" },
] as const)(
  "$success shown and $failure not, level $level: $verdict",
  ({ success, failure, level, chance, verdict }) => {
    const judged = judgeLevel(masteryFrom(success, failure), level, SETTINGS);
    expect(judged.chance).toBeCloseTo(chance, 12);
    expect(judged.verdict).toBe(verdict);
  },
);

test("both borders belong to the better verdict", () => {
  const settings = { ...SETTINGS, enoughWeight: 0, readyFrom: 0.5, nearFrom: 0.25 };
  expect(judgeLevel(masteryFrom(0, 0), 1, settings).verdict).toBe("ready"); // exactly 0.5
  expect(judgeLevel(masteryFrom(0, 1), 1, settings).verdict).toBe("near"); // exactly 0.25
});

test("the level held is the highest one that somebody is ready for", () => {
  expect(levelHeld(masteryFrom(0, 0), SETTINGS)).toBe(0);
  expect(levelHeld(masteryFrom(8, 0), SETTINGS)).toBe(3);
  expect(levelHeld(masteryFrom(7, 1), SETTINGS)).toBe(2);
  expect(levelHeld(masteryFrom(60, 0), SETTINGS)).toBe(4);
  expect(levelHeld(masteryFrom(0, 60), SETTINGS)).toBe(0);
});

test("the interval holds 80 % and narrows with evidence", () => {
  const some = credibleInterval(masteryFrom(8, 0));
  expect(some.low).toBeCloseTo(0.1 ** (1 / 9), 9);
  expect(some.high).toBeCloseTo(0.9 ** (1 / 9), 9);
  const more = credibleInterval(masteryFrom(80, 0));
  expect(more.high - more.low).toBeLessThan(some.high - some.low);
});

test("what would move it: five right items from nothing for level 1, more for level 4", () => {
  expect(factsToReady(masteryFrom(0, 0), 1, 1, SETTINGS)).toBe(5);
  expect(factsToReady(masteryFrom(0, 0), 1, 3, SETTINGS)).toBe(2);
  expect(factsToReady(masteryFrom(0, 0), 4, 1, SETTINGS)).toBe(15); // 0.9^16 = 0.185
  expect(factsToReady(masteryFrom(8, 0), 2, 1, SETTINGS)).toBe(0);
  expect(factsToReady(masteryFrom(0, 500), 4, 1, SETTINGS)).toBeNull();
});

const amount = fc.double({ min: 0, max: 60, noNaN: true });
const fact = fc.record({
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  weight: fc.constantFrom(0.3, 0.5, 1, 3, 4),
  at: fc.integer({ min: -900, max: 0 }).map((days) => addDays(NOW, days)),
});

test("more good evidence never lowers mastery, chance or level", () => {
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 15 }), fact, (history, extra) => {
      const good: WeighedFact = { ...extra, score: 1 };
      const before = history.reduce<Sums | null>((sums, one) => addFact(sums, one, SETTINGS), null);
      const [was, is] = [
        masteryAt(before, NOW, SETTINGS),
        masteryAt(addFact(before, good, SETTINGS), NOW, SETTINGS),
      ];
      expect(is.mean).toBeGreaterThanOrEqual(was.mean - 1e-12);
      for (const level of LEVELS) {
        const chances = [was, is].map((mastery) => judgeLevel(mastery, level, SETTINGS).chance);
        expect(chances[1]).toBeGreaterThanOrEqual((chances[0] as number) - 1e-10);
      }
      expect(levelHeld(is, SETTINGS)).toBeGreaterThanOrEqual(levelHeld(was, SETTINGS));
    }),
  );
});

test("fading moves mastery to the prior and never past it", () => {
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 2, maxLength: 6 }),
      (s, f, days) => {
        const sums = { success: s, failure: f, asOf: NOW };
        const away = [...days]
          .sort((a, b) => a - b)
          .map((day) => masteryAt(sums, addDays(NOW, day), SETTINGS).mean - 0.5);
        for (let index = 1; index < away.length; index++) {
          expect(Math.abs(away[index] as number)).toBeLessThanOrEqual(
            Math.abs(away[index - 1] as number) + 1e-12,
          );
          expect((away[index] as number) * (away[0] as number)).toBeGreaterThanOrEqual(0);
        }
        expect(masteryAt(sums, addDays(NOW, 40_000), SETTINGS).mean).toBeCloseTo(0.5, 9);
      },
    ),
  );
});

test("a chance is 0..1 and falls with the level asked for", () => {
  fc.assert(
    fc.property(amount, amount, (s, f) => {
      const chances = LEVELS.map((level) => judgeLevel(masteryFrom(s, f), level, SETTINGS).chance);
      for (const [index, chance] of chances.entries()) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        if (index > 0) expect(chance).toBeLessThanOrEqual((chances[index - 1] as number) + 1e-12);
      }
    }),
  );
});
