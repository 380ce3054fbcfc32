import { expect, test } from "vitest";
import type { ModuleRecord } from "./completion";
import { newLessons } from "./revision-news";

const both = (text: string) => ({ fr: text, en: text });
const module = (kind: "editorial" | "minor" | "material", lessons?: string[]) => ({
  version: "v2",
  revision: { kind, date: "2026-11-10", note: both("new"), ...(lessons && { lessons }) },
  lessons: ["first", "second"].map((slug) => ({ slug, title: both(slug), minutes: 5 })),
});
const completion = (day: string, moduleVersion: string) => ({
  ...{ moduleSlug: "m", moduleVersion, score: 1, attemptId: day },
  ...{ completedAt: new Date(`${day}T12:00:00Z`), expiresAt: new Date("2027-11-01") },
});
const readingOf = (lessonSlug: string, day: string, moduleVersion: string) => ({
  ...{ moduleSlug: "m", lessonSlug, moduleVersion, readAt: new Date(`${day}T12:00:00Z`) },
});
const record = (wishes: Partial<ModuleRecord>): ModuleRecord => ({
  ...{ readings: [], attempts: [], completions: [] },
  ...wishes,
});
const before = [completion("2026-10-01", "v1")];

test.each<[string, ReturnType<typeof module>, ModuleRecord, string[]]>([
  ["nobody who never completed it has news", module("material"), record({}), []],
  ["an editorial revision is none", module("editorial"), record({ completions: before }), []],
  [
    "a minor one is, in every lesson unless it says",
    module("minor"),
    record({ completions: before }),
    ["first", "second"],
  ],
  [
    "a material one, in the lessons it names",
    module("material", ["second"]),
    record({ completions: before }),
    ["second"],
  ],
  [
    "who completed it as it is now has none",
    module("minor"),
    record({ completions: [completion("2026-11-12", "v2")] }),
    [],
  ],
  [
    "a lesson that was read since is no news",
    module("minor"),
    record({
      completions: before,
      readings: [readingOf("first", "2026-11-15", "v2"), readingOf("second", "2026-09-30", "v1")],
    }),
    ["second"],
  ],
])("%s", (_, revised, has, expected) => expect(newLessons(revised, has)).toEqual(expected));
