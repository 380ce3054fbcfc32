import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, moveDay, organisationDay } from "~/kernel/time";
import { type AssignmentRecord, assignmentStanding, urgencyOf } from "./assignment";
import { duties } from "./duty";

const now = new Date("2026-11-22T10:00:00Z");
const both = (text: string) => ({ fr: text, en: text });
const lesson = (slug: string) => ({ slug, title: both(slug), minutes: 5 });
const module = { slug: "m", version: "v2", lessons: ["a", "b"].map(lesson) };

const asked = (parts: Partial<AssignmentRecord> = {}): AssignmentRecord => ({
  id: "1",
  moduleSlug: "m",
  origin: "person",
  revisionOn: null,
  lessons: [],
  reason: "because",
  assignedBy: "Marc Lefèvre",
  createdAt: addDays(now, -5),
  dueOn: "2026-12-20",
  withdrawnAt: null,
  ...parts,
});
const delta = (parts: Partial<AssignmentRecord> = {}) =>
  asked({
    origin: "revision",
    revisionOn: "2026-11-01",
    lessons: ["a", "b"],
    reason: "",
    assignedBy: null,
    ...parts,
  });
const completion = (completedAt: Date, expiresAt: Date | null = null, moduleSlug = "m") => ({
  moduleSlug,
  moduleVersion: "v1",
  score: 0.9,
  completedAt,
  expiresAt,
  attemptId: "x",
});
const reading = (lessonSlug: string, readAt: Date, moduleVersion = "v2") => ({
  moduleSlug: "m",
  lessonSlug,
  moduleVersion,
  readAt,
});
const nothing = { readings: [], attempts: [], completions: [] };

test.each([
  ["2026-11-21", "overdue"],
  ["2026-11-22", "due_soon"],
  ["2026-11-29", "due_soon"],
  ["2026-11-30", "open"],
] as const)("what is due on %s is %s", (dueOn, state) => {
  expect(urgencyOf(dueOn, now)).toBe(state);
  expect(assignmentStanding(asked({ dueOn }), module, nothing, now)).toEqual({ state });
});

test("the day ends where the organisation works", () => {
  expect(urgencyOf("2026-11-22", new Date("2026-11-22T22:59:59Z"))).toBe("due_soon");
  expect(urgencyOf("2026-11-22", new Date("2026-11-22T23:00:00Z"))).toBe("overdue");
});

test.each([
  ["completed since", [completion(addDays(now, -1))], { state: "done", on: addDays(now, -1) }],
  [
    "the first time counts",
    [completion(addDays(now, -1)), completion(addDays(now, -2))],
    { state: "done", on: addDays(now, -2) },
  ],
  ["completed for good before", [completion(addDays(now, -9))], { state: "done", on: addDays(now, -9) }],
  ["an old completion near its end", [completion(addDays(now, -360), addDays(now, 5))], { state: "open" }],
  ["an old completion that is over", [completion(addDays(now, -500), addDays(now, -100))], { state: "open" }],
  ["another module", [completion(addDays(now, -1), null, "other")], { state: "open" }],
])("what somebody asked for: %s", (_, completions, expected) => {
  expect(assignmentStanding(asked(), module, { readings: [], completions }, now)).toEqual(expected);
});

test.each([
  ["nothing read", delta(), [], { state: "open" }],
  ["one of two", delta(), [reading("a", addDays(now, -3))], { state: "open" }],
  [
    "the old text again",
    delta(),
    [reading("a", addDays(now, -50), "v1"), reading("b", addDays(now, -50), "v1")],
    { state: "open" },
  ],
  [
    "both",
    delta(),
    [reading("a", addDays(now, -3)), reading("b", addDays(now, -2))],
    { state: "done", on: addDays(now, -2) },
  ],
  [
    "only what changed",
    delta({ lessons: ["b"] }),
    [reading("b", addDays(now, -2))],
    { state: "done", on: addDays(now, -2) },
  ],
  [
    "a lesson that was taken out since",
    delta({ lessons: ["a", "gone"] }),
    [reading("a", addDays(now, -2))],
    { state: "done", on: addDays(now, -2) },
  ],
  ["nothing of it is taught any more", delta({ lessons: ["gone"] }), [], { state: "not_offered" }],
  [
    "a later, editorial version changes nothing",
    delta(),
    [reading("a", addDays(now, -3), "v1b"), reading("b", addDays(now, -3), "v1b")],
    { state: "done", on: addDays(now, -3) },
  ],
])("what a revision asks: %s", (_, assignment, readings, expected) => {
  expect(assignmentStanding(assignment, module, { readings, completions: [] }, now)).toEqual(expected);
});

test("a module that is gone is never overdue; what was done or withdrawn stays so", () => {
  const late = asked({ dueOn: "2026-01-01" });
  expect(assignmentStanding(late, null, nothing, now)).toEqual({ state: "not_offered" });
  const done = { ...nothing, completions: [completion(addDays(now, -1))] };
  expect(assignmentStanding(late, null, done, now)).toMatchObject({ state: "done" });
  const both = {
    readings: [reading("a", addDays(now, -2)), reading("b", addDays(now, -2))],
    completions: [],
  };
  expect(assignmentStanding(delta(), null, both, now)).toMatchObject({ state: "done" });
  const withdrawn = asked({ withdrawnAt: addDays(now, -1) });
  expect(assignmentStanding(withdrawn, module, done, now)).toMatchObject({ state: "withdrawn" });
});

test("duties: what is asked and not done, what is due first first", () => {
  const modules = [module, ...["n", "o", "p"].map((slug) => ({ ...module, slug }))];
  const record = {
    readings: [reading("a", addDays(now, -1))],
    attempts: [],
    completions: [
      completion(addDays(now, -350), new Date("2026-11-25T22:59:59.999Z"), "n"),
      completion(addDays(now, -400), new Date("2026-10-25T22:59:59.999Z"), "o"),
      completion(addDays(now, -100), addDays(now, 31), "p"),
      completion(addDays(now, -400), addDays(now, -1), "gone"),
    ],
  };
  const assignments = [
    delta({ id: "2", dueOn: "2026-12-01" }),
    asked({ id: "3", moduleSlug: "n", dueOn: "2026-12-31" }),
    asked({ id: "4", moduleSlug: "gone" }),
    asked({ id: "5", moduleSlug: "p", withdrawnAt: now }),
  ];
  const derived = { reason: null, assignedBy: null, assignmentId: null, lessons: null };
  expect(duties(modules, record, assignments, now)).toEqual([
    { ...derived, moduleSlug: "o", kind: "renewal", dueOn: "2026-10-25", state: "overdue" },
    { ...derived, moduleSlug: "n", kind: "renewal", dueOn: "2026-11-25", state: "due_soon" },
    {
      ...derived,
      moduleSlug: "m",
      kind: "revision",
      dueOn: "2026-12-01",
      state: "open",
      assignmentId: "2",
      lessons: ["b"],
    },
    {
      ...derived,
      moduleSlug: "n",
      kind: "assignment",
      dueOn: "2026-12-31",
      state: "open",
      assignmentId: "3",
      reason: "because",
      assignedBy: "Marc Lefèvre",
    },
  ]);
});

test("a renewal is asked from thirty days before until it is done, and is late exactly when the module has expired", () => {
  const days = fc.integer({ min: -60, max: 60 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), (ahead, minute) => {
      const lastDay = moveDay(organisationDay(now), ahead);
      const expiresAt = new Date(`${lastDay}T21:59:59.999Z`);
      const at = new Date(now.getTime() + minute * 60_000);
      const record = { ...nothing, completions: [completion(addDays(now, -400), expiresAt)] };
      const [duty, ...others] = duties([module], record, [], at);
      expect(others).toEqual([]);
      const left = (Date.parse(lastDay) - Date.parse(organisationDay(at))) / 86_400_000;
      expect(duty === undefined).toBe(left > 30);
      if (duty) expect(duty.state).toBe(left < 0 ? "overdue" : left <= 7 ? "due_soon" : "open");
      const renewed = { ...record, completions: [...record.completions, completion(at, addDays(at, 365))] };
      expect(duties([module], renewed, [], at)).toEqual([]);
    }),
  );
});
