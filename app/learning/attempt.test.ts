import { expect, test } from "vitest";
import { addDays, MINUTE_MS } from "~/kernel/time";
import { type AttemptRecord, closesAt, mayAnswer, mayStart } from "./attempt";
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
  ["clock jumped back", [attempt(-500)], { ok: false, error: { tag: "cool_down", until: minutes(60) } }],
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
  expect(mayStart(rules, attempts, null, now)).toMatchObject(expected);
});

test.each([
  [null, { ok: false, error: { tag: "complete", renewableFrom: null } }],
  [addDays(now, 31), { ok: false, error: { tag: "complete", renewableFrom: addDays(now, 1) } }],
  [addDays(now, 30), { ok: true, value: { resume: null, attemptsLeft: 3 } }],
])("a completion that expires %s", (expiresAt, expected) => {
  expect(mayStart(rules, [], { completedAt: minutes(-1), expiresAt }, now)).toEqual(expected);
});

test("answers are taken until submission, or until the time limit with its grace", () => {
  const open = { startedAt: now, submittedAt: null };
  const timed = { ...rules, minutes: 10 };
  expect(closesAt(open, rules)).toBeNull();
  expect(mayAnswer(open, rules, minutes(1_000_000)).ok).toBe(true);
  expect(mayAnswer(open, timed, minutes(10.5)).ok).toBe(true);
  expect(mayAnswer(open, timed, minutes(10.6))).toEqual({ ok: false, error: { tag: "time_over" } });
  expect(mayAnswer({ ...open, submittedAt: now }, rules, now)).toEqual({
    ok: false,
    error: { tag: "submitted" },
  });
});
