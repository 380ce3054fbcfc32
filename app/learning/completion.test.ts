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
    // The last millisecond of that day in the organisation.
    expiresAt: new Date("2027-11-22T22:59:59.999Z"),
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
  const after = record({ readings: [reading("a", "2026-11-01", "v1b"), reading("b", "2026-10-31", "v1")] });
  expect(moduleProgress(material, after, now).lessonsRead).toEqual(["a"]);
  // A version that was in use before the revision is the text before it, whenever it was read.
  const late = record({ readings: [reading("a", "2026-11-02", "v1"), reading("b", "2026-10-31", "v1")] });
  expect(moduleProgress(material, late, now).lessonsRead).toEqual([]);
  const same = record({ readings: [reading("a", "2026-10-01", "v2")] });
  expect(moduleProgress(material, same, now).lessonsRead).toEqual(["a"]);
});

test("a material revision that names lessons leaves the readings of the others", () => {
  const one = { ...material, revision: { ...material.revision, lessons: ["b"] } };
  const before = record({ readings: [reading("a", "2026-10-20", "v1"), reading("b", "2026-10-20", "v1")] });
  expect(moduleProgress(one, before, now).lessonsRead).toEqual(["a"]);
  const again = record({ readings: [...before.readings, reading("b", "2026-11-02", "v2")] });
  expect(moduleProgress(one, again, now).lessonsRead).toEqual(["a", "b"]);
});

test("a second pass of the same days renews nothing, one of the renewal window goes on from the last day", () => {
  const expiresAt = new Date("2026-12-10T22:59:59.999Z");
  const year = completion("1", expiresAt, new Date("2025-12-10T10:00:00Z"));
  const attempts = [attempt("1", true, "2025-12-10"), attempt("0", true, "2025-12-09")];
  const done = record({ readings: bothRead, attempts, completions: [year] });
  expect(completionDue(module, done, now)).toBeNull();
  expect(moduleProgress(module, done, now)).toMatchObject({ share: 1, state: "completed" });
  const passedAgain = { ...done, attempts: [...attempts, attempt("2", true, "2026-11-20")] };
  expect(completionDue(module, passedAgain, now)).toMatchObject({
    attemptId: "2",
    expiresAt: new Date("2027-12-10T22:59:59.999Z"),
  });
  const late = new Date("2026-12-15T10:00:00Z");
  expect(completionDue(module, passedAgain, late)?.expiresAt).toEqual(new Date("2027-12-15T22:59:59.999Z"));
  const forGood = { ...module, expiresAfterDays: null };
  expect(completionDue(forGood, passedAgain, now)?.expiresAt).toBeNull();
});

test("a clock that was years ahead or behind takes nothing away and doubles nothing", () => {
  const ahead = completion("1", new Date("2031-01-01T22:59:59.999Z"), new Date("2030-01-01T10:00:00Z"));
  const attempts = [attempt("1", true, "2030-01-01"), attempt("2", true, "2026-11-20")];
  const was = record({ readings: bothRead, attempts, completions: [ahead] });
  expect(moduleProgress(module, was, now)).toMatchObject({ state: "completed", share: 1 });
  expect(completionDue(module, was, now)).toBeNull();
  const behind = completion("1", new Date("2011-01-01T22:59:59.999Z"), new Date("2010-01-01T10:00:00Z"));
  const slow = { ...was, completions: [behind] };
  expect(moduleProgress(module, slow, now).state).toBe("expired");
  expect(completionDue(module, slow, now)?.attemptId).toBe("2");
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

test("whatever is passed when, completions are due at most once for each renewal, and validity only grows", () => {
  const attempts = fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 40 }).map(String),
      minute: fc.integer({ min: 0, max: 2_000_000 }),
    }),
    { maxLength: 12 },
  );
  const validity = fc.constantFrom(1, 7, 45, 365);
  fc.assert(
    fc.property(
      attempts,
      validity,
      fc.array(fc.integer({ min: 0, max: 2_000_000 })),
      (passes, days, looks) => {
        const short = { ...module, expiresAfterDays: days };
        const at = (minute: number) => new Date(now.getTime() + minute * 60_000);
        let known = record({ readings: bothRead });
        const taken = new Set<string>();
        // Clocks jump: moments come in any order.
        for (const { id, minute } of [...passes, ...looks.map((minute) => ({ id: "", minute }))]) {
          if (id !== "" && !taken.has(id)) {
            taken.add(id);
            const times = { startedAt: at(minute), submittedAt: at(minute) };
            known = { ...known, attempts: [...known.attempts, { ...attempt(id, true), ...times }] };
          }
          const end = Math.max(0, ...known.completions.map(({ expiresAt }) => expiresAt?.getTime() ?? 0));
          const due = completionDue(short, known, at(minute));
          if (!due) continue;
          expect(due.expiresAt?.getTime()).toBeGreaterThan(end);
          known = { ...known, completions: [...known.completions, due] };
          expect(completionDue(short, known, at(minute))).toBeNull();
          expect(moduleProgress(short, known, at(minute)).share).toBe(1);
        }
        const used = known.completions.map(({ attemptId }) => attemptId);
        expect(new Set(used).size).toBe(used.length);
      },
    ),
  );
});
