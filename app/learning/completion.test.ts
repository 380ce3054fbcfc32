import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { completionDue, type ModuleRecord, moduleProgress } from "./completion";

const now = new Date("2026-11-22T10:00:00Z");
const both = (text: string) => ({ fr: text, en: text });
const module = {
  version: "v2",
  revision: { kind: "editorial" as const, date: "2026-11-01", note: both("") },
  lessons: ["a", "b"].map((slug) => ({ slug, title: both(slug), minutes: 5 })),
  expiresAfterDays: 365,
};
const material = { ...module, revision: { ...module.revision, kind: "material" as const } };

const reading = (lessonSlug: string, day = "2026-11-10", moduleVersion = "v2") => ({
  moduleSlug: "m",
  lessonSlug,
  moduleVersion,
  readAt: new Date(`${day}T08:00:00Z`),
});
const attempt = (id: string, passed: boolean, day = "2026-11-11") => ({
  id,
  moduleSlug: "m",
  moduleVersion: "v2",
  startedAt: new Date(`${day}T08:00:00Z`),
  submittedAt: new Date(`${day}T09:00:00Z`),
  score: passed ? 0.9 : 0.4,
  passed,
});
const completion = (attemptId: string, expiresAt: Date | null, completedAt = addDays(now, -10)) => ({
  moduleSlug: "m",
  moduleVersion: "v2",
  score: 0.9,
  completedAt,
  expiresAt,
  attemptId,
});
const record = (parts: Partial<ModuleRecord>): ModuleRecord => ({
  readings: [],
  attempts: [],
  completions: [],
  ...parts,
});
const bothRead = [reading("a"), reading("b")];

test.each<[string, Partial<ModuleRecord>, object]>([
  ["nothing", {}, { state: "not_started", share: 0, next: { kind: "lesson", slug: "a" } }],
  ["one lesson", { readings: [reading("b")] }, { state: "in_progress", share: 1 / 3, lessonsRead: ["b"] }],
  ["opened only", { readings: [{ ...reading("a"), readAt: null }] }, { state: "not_started", share: 0 }],
  ["read all", { readings: bothRead }, { share: 2 / 3, next: { kind: "quiz" } }],
  [
    "failed",
    { readings: bothRead, attempts: [attempt("1", false)] },
    { bestScore: 0.4, next: { kind: "quiz" } },
  ],
  [
    "passed first",
    { attempts: [attempt("1", true)] },
    { quizPassed: true, next: { kind: "lesson", slug: "a" } },
  ],
  [
    "completed",
    { readings: bothRead, attempts: [attempt("1", true)], completions: [completion("1", addDays(now, 1))] },
    { state: "completed", share: 1, next: null },
  ],
  [
    "expired",
    { readings: bothRead, attempts: [attempt("1", true)], completions: [completion("1", now)] },
    { state: "expired", share: 2 / 3, quizPassed: false, next: { kind: "quiz" } },
  ],
])("progress with %s", (_, parts, expected) => {
  expect(moduleProgress(module, record(parts), now)).toMatchObject(expected);
});

test("a completion is due once lessons and quiz are done, in either order, and once for each pass", () => {
  const done = record({ readings: bothRead, attempts: [attempt("1", true)] });
  expect(completionDue(module, done, now)).toEqual({
    moduleSlug: "m",
    moduleVersion: "v2",
    score: 0.9,
    completedAt: now,
    expiresAt: addDays(now, 365),
    attemptId: "1",
  });
  expect(completionDue(module, { ...done, readings: [reading("a")] }, now)).toBeNull();
  expect(completionDue(module, { ...done, attempts: [attempt("1", false)] }, now)).toBeNull();
  expect(completionDue(module, { ...done, completions: [completion("1", null)] }, now)).toBeNull();
  const renewed = { ...done, attempts: [...done.attempts, attempt("2", true, "2026-11-21")] };
  expect(completionDue(module, { ...renewed, completions: [completion("1", now)] }, now)?.attemptId).toBe(
    "2",
  );
});

test("a reading of an earlier version counts, unless a material revision came after it", () => {
  const before = record({ readings: [reading("a", "2026-10-20", "v1"), reading("b", "2026-10-20", "v1")] });
  expect(moduleProgress(module, before, now).lessonsRead).toEqual(["a", "b"]);
  expect(moduleProgress(material, before, now).lessonsRead).toEqual([]);
  const after = record({ readings: [reading("a", "2026-11-01", "v1"), reading("b", "2026-10-31", "v1")] });
  expect(moduleProgress(material, after, now).lessonsRead).toEqual(["a"]);
  const same = record({ readings: [reading("a", "2026-10-01", "v2")] });
  expect(moduleProgress(material, same, now).lessonsRead).toEqual(["a"]);
});

test("a completion stays after a material revision", () => {
  const parts = record({ completions: [completion("1", addDays(now, 100))] });
  expect(moduleProgress(material, parts, now)).toMatchObject({ state: "completed", share: 1 });
});

test("progress is never over 1, and 1 only when completed", () => {
  const days = fc.constantFrom("2026-10-20", "2026-11-10", "2026-11-21");
  const arbitrary = fc.record({
    readings: fc.array(
      fc
        .record({
          slug: fc.constantFrom("a", "b", "removed"),
          day: days,
          version: fc.constantFrom("v1", "v2"),
        })
        .map(({ slug, day, version }) => reading(slug, day, version)),
    ),
    attempts: fc.array(
      fc
        .record({ id: fc.constantFrom("1", "2", "3"), passed: fc.boolean(), day: days })
        .map(({ id, passed, day }) => attempt(id, passed, day)),
    ),
    completions: fc.array(
      fc
        .record({ id: fc.constantFrom("1", "2"), days: fc.integer({ min: -50, max: 50 }) })
        .map(({ id, days: later }) => completion(id, addDays(now, later))),
    ),
  });
  fc.assert(
    fc.property(arbitrary, (parts) => {
      const progress = moduleProgress(module, parts, now);
      expect(progress.share).toBeGreaterThanOrEqual(0);
      expect(progress.share === 1).toBe(progress.state === "completed");
    }),
  );
});
