import { expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { type NamedModule, type TranscriptSource, transcriptModules } from "./transcript";

const day = (number: number) => addDays(new Date("2026-01-01T12:00:00Z"), number);
const nameOf = (slug: string): NamedModule =>
  slug === "gone"
    ? { title: "Gone", lessons: null }
    : {
        title: `Module ${slug}`,
        lessons: new Map([
          ["one", "Leçon une"],
          ["two", "Leçon deux"],
        ]),
      };
const empty: TranscriptSource = {
  readings: [],
  attempts: [],
  completions: [],
  certificates: [],
  refresh: [],
};
const reading = (lessonSlug: string, at: number, moduleVersion = "v1", moduleSlug = "sample") => ({
  ...{ moduleSlug, lessonSlug, moduleVersion, secondsActive: 90 },
  ...{ openedAt: day(at), readAt: day(at) },
});
const completion = (attemptId: string, from: number, to: number | null, moduleVersion = "v1") => ({
  ...{ moduleSlug: "sample", moduleVersion, score: 0.85, attemptId, completedAt: day(from) },
  expiresAt: to === null ? null : day(to),
});
const attempt = (id: string, at: number, passed: boolean | null) => ({
  ...{ id, moduleSlug: "sample", moduleVersion: "v1", startedAt: day(at), passed },
  ...{ submittedAt: passed === null ? null : day(at), score: passed === null ? null : 0.5 },
});
const modulesOf = (source: Partial<TranscriptSource>, at = 400) =>
  transcriptModules({ ...empty, ...source }, nameOf, day(at));

test("nothing done, nothing written", () => {
  expect(modulesOf({})).toEqual([]);
});

test("each completion is a cycle, newest first, with its state and its certificate", () => {
  const [module] = modulesOf({
    completions: [completion("a", 1, 366), completion("b", 350, 731, "v2")],
    certificates: [{ attemptId: "a", code: "CODE", withdrawnAt: null }],
  });
  expect(module?.cycles).toMatchObject([
    { version: "v2", score: 0.85, certificate: null, standing: { tag: "valid", until: day(731) } },
    { version: "v1", certificate: "CODE", standing: { tag: "renewed", on: day(350) } },
  ]);
});

test("a certificate that was withdrawn is not named; the completion stays", () => {
  const [module] = modulesOf({
    completions: [completion("a", 1, null)],
    certificates: [{ attemptId: "a", code: "CODE", withdrawnAt: day(2) }],
  });
  expect(module?.cycles).toMatchObject([{ certificate: null, standing: { tag: "valid" } }]);
});

test("lessons, attempts and time are counted once each", () => {
  const [module] = modulesOf({
    readings: [reading("one", 1), reading("one", 5, "v2"), { ...reading("two", 2), readAt: null }],
    attempts: [attempt("a", 3, false), attempt("b", 4, true), attempt("c", 6, null)],
    refresh: [{ moduleSlug: "sample", seconds: 75, lastAt: day(9) }],
  });
  expect(module).toMatchObject({
    ...{ lessonsRead: 1, lessons: 2, readingSeconds: 270, refreshSeconds: 75 },
    ...{ attempts: { submitted: 2, passed: 1 }, startedAt: day(1), lastAt: day(9), cycles: [], updates: [] },
  });
});

test("a newer version that is read after the completion is an update; what was read for it is not", () => {
  const [module] = modulesOf({
    completions: [completion("a", 10, null)],
    readings: [reading("one", 8), reading("two", 9), reading("one", 20, "v2"), reading("two", 21, "v2")],
  });
  expect(module?.updates).toEqual([{ version: "v2", readAt: day(21), lessons: ["Leçon une", "Leçon deux"] }]);
});

test("what was active last comes first; a module that is no longer taught keeps its place", () => {
  const modules = modulesOf({ readings: [reading("one", 1), reading("x", 3, "v1", "gone")] });
  expect(modules.map(({ slug, lessons }) => [slug, lessons])).toEqual([
    ["gone", null],
    ["sample", 2],
  ]);
});
