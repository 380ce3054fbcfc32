import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { comingBack, meanRecall, nextReturn } from "./forecast";
import { countedSeconds, secondsFor } from "./pace";
import { type RefreshCard, type Today, todaysQueue } from "./queue";
import { REFRESH_SETTINGS as SETTINGS } from "./settings";

const NOW = new Date("2026-11-22T15:00:00Z");
const KINDS = ["single", "multiple", "spot"] as const;
const card = (itemId: string, wishes: Partial<RefreshCard> = {}): RefreshCard => ({
  ...{ moduleSlug: "one", itemId, kind: "single", dueAt: addDays(NOW, -1), stability: 10, difficulty: 5 },
  ...{
    state: 2,
    learningSteps: 0,
    repetitions: 2,
    lapses: 0,
    scheduledDays: 9,
    reviewedAt: addDays(NOW, -10),
  },
  ...wishes,
});
const today = (wishes: Partial<Today> = {}): Today => ({
  ...{ now: NOW, secondsLeft: 600, isFirst: false, previous: null },
  secondsOf: (kind) => SETTINGS.secondsByKind[kind],
  ...wishes,
});
const idsOf = (cards: readonly RefreshCard[]) => cards.map(({ itemId }) => itemId);

const cards = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 30 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          moduleSlug: fc.constantFrom("one", "two", "three"),
          kind: fc.constantFrom(...KINDS),
          dueAt: fc.integer({ min: -40, max: 5 }).map((days) => addDays(NOW, days)),
          stability: fc.integer({ min: 1, max: 300 }),
        })
        .map((wishes) => card(`i${id}`, wishes)),
    ),
  ),
);

test("the most overdue relative to its stability comes first, not the longest overdue", () => {
  const queue = todaysQueue(
    [
      card("lasting", { dueAt: addDays(NOW, -8), stability: 100 }),
      card("fading", { dueAt: addDays(NOW, -2), stability: 2 }),
      card("later", { dueAt: addDays(NOW, 1) }),
    ],
    today(),
  );
  expect(idsOf(queue)).toEqual(["fading", "lasting"]);
});

test("modules and kinds are mixed, also with what was asked last", () => {
  const some = ["a", "b", "c"].flatMap((id) => [
    card(id),
    card(`x${id}`, { moduleSlug: "two", kind: "spot" }),
  ]);
  const queue = todaysQueue(some, today({ previous: { moduleSlug: "one", kind: "single" } }));
  expect(queue.map(({ moduleSlug }) => moduleSlug)).toEqual(["two", "one", "two", "one", "two", "one"]);
});

test("an item answered today returns the same day only when it was missed", () => {
  const answeredAt = new Date("2026-11-22T14:00:00Z");
  const done = card("done", { reviewedAt: answeredAt, dueAt: answeredAt });
  const missed = card("missed", {
    reviewedAt: answeredAt,
    dueAt: new Date("2026-11-22T14:10:00Z"),
    state: 3,
  });
  expect(idsOf(todaysQueue([done, missed], today()))).toEqual(["missed"]);
  expect(idsOf(todaysQueue([missed], today({ now: new Date("2026-11-22T14:05:00Z") })))).toEqual([]);
  expect(idsOf(todaysQueue([missed], today({ secondsLeft: 0 })))).toEqual([]);
});

test("a small budget takes what fits, and one item at least on a day that has none yet", () => {
  const due = [card("long", { kind: "spot", stability: 1 }), card("short")];
  expect(idsOf(todaysQueue(due, today({ secondsLeft: 60 })))).toEqual(["short"]);
  expect(idsOf(todaysQueue(due, today({ secondsLeft: 60, isFirst: true })))).toEqual(["long"]);
  expect(todaysQueue(due, today({ secondsLeft: 0, isFirst: true }))).toEqual([]);
});

test("the queue never exceeds what is left by more than one item, and holds due cards only", () => {
  fc.assert(
    fc.property(cards, fc.integer({ min: -50, max: 700 }), fc.boolean(), (all, secondsLeft, isFirst) => {
      const queue = todaysQueue(all, today({ secondsLeft, isFirst }));
      const seconds = queue.map(({ kind }) => SETTINGS.secondsByKind[kind]);
      const sum = seconds.reduce((total, one) => total + one, 0);
      if (queue.length > 0 && sum > secondsLeft) expect([isFirst, queue.length]).toEqual([true, 1]);
      if (secondsLeft <= 0) expect(queue).toEqual([]);
      expect(queue.every(({ dueAt }) => dueAt <= NOW)).toBe(true);
      expect(new Set(idsOf(queue)).size).toBe(queue.length);
    }),
  );
});

test("the order in which independent cards are given does not matter", () => {
  fc.assert(
    fc.property(cards, fc.integer({ min: 0, max: 700 }), fc.nat(), (all, secondsLeft, turn) => {
      const at = turn % (all.length + 1);
      const turned = [...all.slice(at), ...all.slice(0, at)].reverse();
      expect(todaysQueue(turned, today({ secondsLeft }))).toEqual(todaysQueue(all, today({ secondsLeft })));
      expect(comingBack(turned, NOW, 14)).toEqual(comingBack(all, NOW, 14));
    }),
  );
});

test("the forecast counts every card of the fortnight once, what is overdue today", () => {
  const some = [-30, -1, 0, 1, 1, 13, 14].map((days) => card(`d${days}`, { dueAt: addDays(NOW, days) }));
  expect(comingBack(some, NOW, 14)).toEqual([3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});

const TOMORROW = new Date("2026-11-22T23:00:00Z");
const IN_TEN = new Date("2026-11-22T15:10:00Z");
test.each([
  ["no card at all", [], 600, null],
  ["a later day", [card("a", { dueAt: addDays(NOW, 3) })], 600, addDays(NOW, 3)],
  ["due, but today is used up: tomorrow", [card("a"), card("b", { dueAt: addDays(NOW, 3) })], 0, TOMORROW],
  ["missed: later today", [card("a", { dueAt: IN_TEN, state: 3, reviewedAt: NOW })], 600, IN_TEN],
  ["missed, today is used up", [card("a", { dueAt: IN_TEN, state: 3, reviewedAt: NOW })], 10, TOMORROW],
])("the next one: %s", (_name, some, secondsLeft, expected) => {
  expect(nextReturn(some, today({ secondsLeft }))).toEqual(expected);
});

test("expected recall is the mean chance over all cards", () => {
  expect(meanRecall([], NOW)).toBeNull();
  const atStability = card("a", { reviewedAt: addDays(NOW, -10), stability: 10 });
  const fresh = card("b", { reviewedAt: NOW });
  expect(meanRecall([atStability, fresh], NOW)).toBeCloseTo(0.95, 6);
});

test("seconds come from the person's own median once there are enough answers, else from the kind", () => {
  const own = [20, 300, 22, 24].map((seconds) => ({ kind: "single" as const, seconds }));
  expect(secondsFor("single", own, SETTINGS)).toBe(35);
  expect(secondsFor("single", [...own, { kind: "single", seconds: 26 }], SETTINGS)).toBe(24);
  expect(secondsFor("spot", [...own, { kind: "single", seconds: 26 }], SETTINGS)).toBe(75);
});

test.each([
  [null, 75],
  [Number.NaN, 75],
  [-5, 1],
  [12.4, 12],
  [9_999, 120],
])("%s measured seconds count for %s", (measured, counted) => {
  expect(countedSeconds(measured, "spot", SETTINGS)).toBe(counted);
});
