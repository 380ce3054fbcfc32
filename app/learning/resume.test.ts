import { expect, test } from "vitest";
import { type NotedPosition, notedPosition, resumeAt } from "./resume";

const heading = (id: string) => ({ id, level: 2 as const, text: id.toUpperCase() });
const outline = ["a", "b", "c"].map(heading);

test.each<[string, string | null, string[][], string | null]>([
  ["nothing noted", null, [], null],
  ["the first heading", "a", [], null],
  ["a heading", "b", [], "b"],
  ["a heading of the other language", "z", [["x", "y", "z"]], "c"],
  ["one of another language that has other headings", "y", [["x", "y"]], null],
  ["a heading that is gone", "old", [["x", "y", "z"]], null],
  ["its own id before another language's", "b", [["b", "y", "z"]], "b"],
])("to go on from %s", (_, position, others, expected) =>
  expect(
    resumeAt(
      position,
      outline,
      others.map((ids) => ids.map(heading)),
    )?.id ?? null,
  ).toBe(expected),
);

const noted = (wishes: Partial<NotedPosition>): NotedPosition => ({
  ...{ lessonSlug: "first", moduleVersion: "v2", openedAt: new Date("2026-11-01"), position: "b" },
  ...wishes,
});
test.each<[string, NotedPosition[], string | null]>([
  ["nothing", [], null],
  ["another lesson", [noted({ lessonSlug: "second" })], null],
  [
    "this version",
    [noted({}), noted({ moduleVersion: "v1", position: "c", openedAt: new Date("2026-12-01") })],
    "b",
  ],
  ["this version, at its start", [noted({ position: null }), noted({ moduleVersion: "v1" })], null],
  [
    "the newest of older versions",
    [
      noted({ moduleVersion: "v0", position: "a", openedAt: new Date("2026-01-01") }),
      noted({ moduleVersion: "v1" }),
    ],
    "b",
  ],
])("the position noted in %s", (_, readings, expected) =>
  expect(notedPosition(readings, "first", "v2")).toBe(expected),
);
