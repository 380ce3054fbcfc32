import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, MINUTE_MS } from "~/kernel/time";
import { type AttemptRecord, closesAt, mayAnswer, mayStart, secondsLeft } from "./attempt";
import type { QuizRules } from "./quiz";

const rules: QuizRules = { draw: 8, pass: 0.75, attempts: 3, coolDownMinutes: 60, minutes: null };
const now = new Date("2026-11-22T10:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * MINUTE_MS);

/** An attempt submitted so many minutes ago (null: open). */
function attempt(minutesAgo: number | null, passed = false): AttemptRecord {
  const at = minutesAgo === null ? null : minutes(-minutesAgo);
  const base = { id: `${minutesAgo}`, moduleSlug: "m", moduleVersion: "v", startedAt: minutes(-9999) };
  return { ...base, submittedAt: at, score: at && 0.5, passed: at && passed };
}

test.each([
  ["the first time", [], { ok: true, value: { resume: null, attemptsLeft: 3 } }],
  ["one open", [attempt(5), attempt(null)], { ok: true, value: { resume: "null" } }],
  ["just failed", [attempt(5)], { ok: false, error: { tag: "cool_down", until: minutes(55) } }],
  ["failed an hour ago", [attempt(60)], { ok: true, value: { resume: null, attemptsLeft: 2 } }],
  ["another server's clock", [attempt(-0.5)], { ok: false, error: { tag: "cool_down", until: minutes(60) } }],
  // The clock was ahead then: the pause must not last until that date comes round.
  ["clock put back", [attempt(-500)], { ok: true, value: { resume: null, attemptsLeft: 3 } }],
  ["passed before", [attempt(5, true)], { ok: true, value: { resume: null, attemptsLeft: 3 } }],
  [
    "three failed",
    [attempt(61), attempt(200), attempt(300)],
    { ok: false, error: { tag: "limit_reached", attempts: 3, until: addDays(minutes(-300), 30) } },
  ],
  [
    "one of three a month ago",
    [attempt(61), attempt(200), attempt(31 * 1440)],
    { ok: true, value: { resume: null, attemptsLeft: 1 } },
  ],
])("starting a quiz: %s", (_, attempts, expected) => {
  expect(mayStart(rules, attempts, null, [], now)).toMatchObject(expected);
});

const isComplete = (renewableFrom: string | null) => ({
  ok: false,
  error: { tag: "complete", renewableFrom: renewableFrom && new Date(renewableFrom) },
});
test.each([
  [null, isComplete(null)],
  // From the beginning of a day, in the organisation's time zone.
  ["2026-12-23T10:00:00Z", isComplete("2026-11-22T23:00:00Z")],
  ["2026-12-22T10:00:00Z", { ok: true, value: { resume: null, attemptsLeft: 3 } }],
])("a completion that expires %s", (text, expected) => {
  const completion = { completedAt: addDays(now, -335), expiresAt: text === null ? null : new Date(text) };
  expect(mayStart(rules, [], completion, [], now)).toEqual(expected);
});

test.each([
  ["nothing yet", [], null, { ok: false, error: { tag: "prerequisites", missing: ["first", "second"] } }],
  ["an open attempt goes on", [attempt(null)], null, { ok: true, value: { resume: "null" } }],
  ["a completion stays one", [], { completedAt: now, expiresAt: null }, isComplete(null)],
  [
    "a renewal asks too",
    [],
    { completedAt: addDays(now, -365), expiresAt: addDays(now, 1) },
    { ok: false, error: { tag: "prerequisites" } },
  ],
  ["before a pause", [attempt(5)], null, { ok: false, error: { tag: "prerequisites" } }],
])("prerequisites are missing: %s", (_, attempts, completion, expected) => {
  expect(mayStart(rules, attempts, completion, ["first", "second"], now)).toMatchObject(expected);
});

test("answers are taken until submission, or until the time limit with its grace", () => {
  const open = { startedAt: now, submittedAt: null };
  const timed = { ...rules, minutes: 10 };
  expect(closesAt(open, rules, now)).toBeNull();
  expect(secondsLeft(open, rules, now)).toBeNull();
  expect(closesAt(open, timed, minutes(3))).toEqual(minutes(10));
  expect(mayAnswer(open, rules, minutes(1_000_000)).ok).toBe(true);
  expect(mayAnswer(open, timed, minutes(10.5)).ok).toBe(true);
  expect(mayAnswer(open, timed, minutes(10.6))).toEqual({ ok: false, error: { tag: "time_over" } });
  expect(mayAnswer({ ...open, submittedAt: now }, rules, now)).toEqual({
    ok: false,
    error: { tag: "submitted" },
  });
});

const anyMoment = fc.integer({ min: -100_000, max: 100_000 }).map(minutes);

test("whatever the clock does, what is left of a limit is between nothing and the whole limit", () => {
  fc.assert(
    fc.property(anyMoment, anyMoment, fc.integer({ min: 1, max: 240 }), (startedAt, at, limit) => {
      const timed = { ...rules, minutes: limit };
      const left = secondsLeft({ startedAt }, timed, at);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(limit * 60);
      const close = closesAt({ startedAt }, timed, at);
      expect(close?.getTime()).toBeLessThanOrEqual(startedAt.getTime() + limit * MINUTE_MS);
    }),
  );
});

test("whatever the clock does, a pause is never longer than itself and ends", () => {
  fc.assert(
    fc.property(anyMoment, anyMoment, (submittedAt, at) => {
      const failed = { ...attempt(0), submittedAt, passed: false };
      const start = mayStart(rules, [failed], null, [], at);
      if (start.ok || start.error.tag !== "cool_down") return;
      const wait = start.error.until.getTime() - at.getTime();
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(rules.coolDownMinutes * MINUTE_MS);
      const after = new Date(submittedAt.getTime() + rules.coolDownMinutes * MINUTE_MS);
      expect(mayStart(rules, [failed], null, [], after).ok).toBe(true);
    }),
  );
});
