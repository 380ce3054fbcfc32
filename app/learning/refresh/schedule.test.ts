import fc from "fast-check";
import { FSRSVersion } from "ts-fsrs";
import { expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { RATINGS, type Rating } from "./rating";
import { answered, dueAt, isRelearning, type Memory, recallAt } from "./schedule";
import { REFRESH_SETTINGS as SETTINGS } from "./settings";

const NOW = new Date("2026-11-22T15:00:00Z");
const { again, hard, good, easy } = RATINGS;
const first = (rating: Rating, now = NOW) => answered(null, rating, now, "quiz", SETTINGS);
const next = (memory: Memory, rating: Rating, now: Date) =>
  answered(memory, rating, now, "refresh", SETTINGS);

const rating = fc.constantFrom<Rating>(again, hard, good, easy);
/** Memories as they come about: a first answer, then answers after some days each, late or early. */
const history = fc
  .tuple(rating, fc.array(fc.tuple(rating, fc.integer({ min: 0, max: 500 })), { maxLength: 12 }))
  .map(([start, rest]) => {
    let now = NOW;
    let memory = first(start);
    for (const [grade, days] of rest) {
      now = addDays(now, days);
      memory = next(memory, grade, now);
    }
    return { memory, now };
  });

test("the parameters are those of the version that the decision names", () => {
  expect(FSRSVersion).toBe("v5.4.2 using FSRS-6.0");
});

// First stabilities are the published weights w0..w3 of FSRS-6; an interval is one day at least.
test.each([
  ["again", again, 0.212, 1],
  ["hard", hard, 1.2931, 1],
  ["good", good, 2.3065, 2],
  ["easy", easy, 8.2956, 8],
] as const)(
  "a first answer rated %s comes back after its published stability",
  (_name, grade, stability, days) => {
    const memory = first(grade);
    expect(memory).toMatchObject({
      stability,
      scheduledDays: days,
      repetitions: 1,
      lapses: 0,
      reviewedAt: NOW,
    });
    // Midnight in Paris, where the organisation works.
    expect(memory.dueAt).toEqual(new Date(`2026-11-${22 + days - 1}T23:00:00Z`));
  },
);

test("what was missed returns within the day in refresh, the next day after a quiz", () => {
  const known = first(good);
  const day = addDays(NOW, 2);
  const missed = next(known, again, day);
  expect(missed).toMatchObject({ dueAt: new Date(day.getTime() + 600_000), scheduledDays: 0, lapses: 1 });
  expect(isRelearning(missed)).toBe(true);
  expect(answered(known, again, day, "quiz", SETTINGS)).toMatchObject({ scheduledDays: 1, lapses: 1 });
  expect(next(missed, hard, addDays(day, 0.02)).scheduledDays).toBeGreaterThanOrEqual(1);
});

test("the chance of recall is 1 at once, 0.9 after the stability, and falls for ever", () => {
  const memory = { ...first(good), stability: 30 };
  expect(recallAt(memory, NOW)).toBe(1);
  expect(recallAt(memory, addDays(NOW, 30))).toBeCloseTo(0.9, 6);
  expect(recallAt(memory, addDays(NOW, 60))).toBeLessThan(0.9);
});

test("good answers on their day never shorten the interval and lengthen it before long, up to a year", () => {
  fc.assert(
    fc.property(history, ({ memory: start, now }) => {
      let memory = start;
      let at = new Date(Math.max(now.getTime(), start.dueAt.getTime()));
      for (let step = 0; step < 12; step++) {
        const after = next(memory, good, at);
        // Whole days: a short interval of a hard item may round to the same number once.
        expect(after.scheduledDays).toBeGreaterThanOrEqual(
          Math.min(memory.scheduledDays, SETTINGS.longestDays),
        );
        expect(after.scheduledDays).toBeLessThanOrEqual(SETTINGS.longestDays);
        memory = after;
        at = memory.dueAt;
      }
      const longer = memory.scheduledDays > start.scheduledDays;
      expect(longer || memory.scheduledDays === SETTINGS.longestDays).toBe(true);
    }),
  );
});

test("a lapse never lengthens: neither stability nor interval, in refresh nor in a quiz", () => {
  fc.assert(
    fc.property(
      history,
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom("quiz", "refresh"),
      ({ memory, now }, days, occasion) => {
        const after = answered(memory, again, addDays(now, days), occasion, SETTINGS);
        expect(after.stability).toBeLessThanOrEqual(memory.stability);
        if (memory.scheduledDays > 0) expect(after.scheduledDays).toBeLessThanOrEqual(memory.scheduledDays);
      },
    ),
  );
});

test("a better answer never comes back sooner", () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 400 }), ({ memory, now }, days) => {
      const at = addDays(now, days);
      const dues = [again, hard, good, easy].map((grade) => next(memory, grade, at).dueAt.getTime());
      expect([...dues].sort((a, b) => a - b)).toEqual(dues);
    }),
  );
});

test("a clock that jumps back gives no negative interval, and loses no card", () => {
  fc.assert(
    fc.property(history, rating, fc.integer({ min: 0, max: 5_000 }), ({ memory, now }, grade, back) => {
      const earlier = addDays(now, -back);
      expect(recallAt(memory, earlier)).toBeLessThanOrEqual(1);
      const after = next(memory, grade, earlier);
      expect(after.scheduledDays).toBeGreaterThanOrEqual(0);
      expect(after.dueAt.getTime()).toBeGreaterThan(earlier.getTime());
      expect(after.reviewedAt).toEqual(earlier);
      // Due within a year of the corrected clock, whatever the wrong one said.
      const wait = dueAt(memory, earlier).getTime() - earlier.getTime();
      expect(wait).toBeLessThanOrEqual((SETTINGS.longestDays + 2) * 86_400_000);
    }),
  );
});

test("the same answers at the same times give the same memory: there is no chance in it", () => {
  fc.assert(
    fc.property(history, rating, ({ memory, now }, grade) => {
      expect(next(memory, grade, now)).toEqual(next(memory, grade, now));
    }),
  );
});
