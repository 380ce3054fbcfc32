import { expect, test } from "vitest";
import { changedLessons, isRevisedSince, readSince } from "./revision";

const both = (text: string) => ({ fr: text, en: text });
const module = (kind: "editorial" | "minor" | "material", lessons?: string[]) => ({
  version: "v2",
  revision: { kind, date: "2026-11-01", note: both("what changed"), lessons },
  lessons: ["a", "b", "c"].map((slug) => ({ slug, title: both(slug), minutes: 5 })),
});
const reading = (lessonSlug: string, at: string, moduleVersion: string) => ({
  moduleSlug: "m",
  lessonSlug,
  moduleVersion,
  readAt: new Date(at),
});

test("a revision changes the lessons that it names, in the module's order, else all of them", () => {
  expect(changedLessons(module("material"))).toEqual(["a", "b", "c"]);
  expect(changedLessons(module("material", ["c", "a"]))).toEqual(["a", "c"]);
});

test.each([
  ["before the revision", [reading("a", "2026-10-31T20:00:00Z", "v1")], []],
  // 23:30 UTC of the 31st is the 1st where the organisation works.
  ["a version between, from its first minute", [reading("a", "2026-10-31T23:30:00Z", "v1b")], ["a"]],
  [
    "a version that was read before, published too late",
    [reading("b", "2026-10-20T08:00:00Z", "v1"), reading("a", "2026-11-02T08:00:00Z", "v1")],
    [],
  ],
  ["today's version, by a clock that was behind", [reading("a", "2020-01-01T08:00:00Z", "v2")], ["a"]],
  ["opened only", [{ ...reading("a", "2026-11-02T08:00:00Z", "v2"), readAt: null }], []],
])("read since a revision: %s", (_, readings, expected) => {
  expect([...readSince("2026-11-01", "v2", readings).keys()]).toEqual(expected);
});

test("the first reading since then is the one that counts", () => {
  const readings = ["05", "03", "04"].map((day) => reading("a", `2026-11-${day}T08:00:00Z`, "v2"));
  expect(readSince("2026-11-01", "v2", readings).get("a")).toEqual(new Date("2026-11-03T08:00:00Z"));
});

const completion = (day: string, moduleVersion: string) => ({
  moduleVersion,
  completedAt: new Date(`${day}T08:00:00Z`),
});
test.each([
  ["minor, completed before", "minor", completion("2026-10-20", "v1"), true],
  ["material, completed before", "material", completion("2026-10-20", "v1"), true],
  ["editorial, completed before", "editorial", completion("2026-10-20", "v1"), false],
  ["minor, completed since", "minor", completion("2026-11-02", "v1b"), false],
  ["minor, completed in this version", "minor", completion("2026-10-20", "v2"), false],
  ["minor, never completed", "minor", null, false],
] as const)("a revision as news: %s", (_, kind, last, expected) => {
  expect(isRevisedSince(module(kind), last)).toBe(expected);
});
