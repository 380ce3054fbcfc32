import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { useContentRoot } from "~/content/source.server";
import type { Viewer } from "~/people/viewer";
import { type Database, db } from "~/platform/db.server";
import { createPerson, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { learningPath } from "./catalogue.server";
import { lessonPage, markLessonRead } from "./lesson.server";
import { modulePage } from "./module-page.server";
import { timeReportSchema } from "./time-on-task";
import { recordTimeOnTask } from "./time-on-task.server";

let database: Database;
let viewer: Viewer;
const content = openTestContent();
const NOW = new Date("2026-11-22T10:00:00Z");
const LATER = new Date("2026-11-23T10:00:00Z");
const BODY = `<Check item="check-1" />\n\n${"word ".repeat(600)}`;

beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  content.write({ text: `## Début\n\n${BODY}\n\n## Le milieu\n\nmot\n\n## La fin\n\nmot` });
  viewer = await viewerOf((await createPerson()).id);
});

const report = (wishes: Record<string, string> = {}) =>
  timeReportSchema.parse({ module: "sample", lesson: "first", seconds: "20", ...wishes });
const pageOf = (who = viewer, lesson = "first") =>
  lessonPage(who, "sample", lesson, new URLSearchParams(), NOW);

test("who left in the middle goes on there: from the lesson, the module, the path", async () => {
  expect((await pageOf())?.resume).toBeNull();
  await recordTimeOnTask(viewer, report({ position: "h-le-milieu" }), NOW);
  const page = await pageOf();
  expect(page?.resume).toEqual({ id: "h-le-milieu", level: 2, text: "Le milieu" });
  expect(page?.outline.map(({ id }) => id)).toEqual(["h-debut", "h-le-milieu", "h-la-fin"]);
  const goOn = { kind: "lesson", to: "/learn/sample/first#h-le-milieu", heading: "Le milieu" };
  const module = await modulePage(viewer, "sample", NOW);
  expect(module).toMatchObject({
    goOn,
    secondsActive: 20,
    lessonList: [{ resume: "h-le-milieu" }, { resume: null }],
  });
  expect((await learningPath(viewer, [], NOW)).steps).toMatchObject([{ slug: "sample", goOn }]);
});

test("a read lesson is not offered again; the next one begins at its beginning", async () => {
  await recordTimeOnTask(viewer, report({ position: "h-la-fin" }), NOW);
  await markLessonRead(viewer, "sample", "first", NOW);
  expect((await pageOf())?.resume).toBeNull();
  expect((await modulePage(viewer, "sample", NOW))?.goOn).toMatchObject({ to: "/learn/sample/second" });
});

test.each([
  ["the first heading, where nothing is skipped", { position: "h-debut" }, null],
  ["no heading at all", {}, "h-le-milieu"],
  ["a heading that the lesson does not have", { position: "h-nowhere" }, "h-le-milieu"],
])("a report of %s", async (_, wishes, expected) => {
  await recordTimeOnTask(viewer, report({ position: "h-le-milieu" }), NOW);
  await recordTimeOnTask(viewer, report(wishes as Record<string, string>), LATER);
  expect((await pageOf())?.resume?.id ?? null).toBe(expected);
  const [row] = await db().lessonReading.findMany({ where: { personId: viewer.id } });
  expect(row?.secondsActive).toBe(40);
});

test("a position outlives a change of words elsewhere, and follows the reader into her other language", async () => {
  await recordTimeOnTask(viewer, report({ position: "h-le-milieu" }), NOW);
  content.write({ text: `## Début\n\n${BODY} autre\n\n## Le milieu\n\nmot\n\n## La fin\n\nmot` });
  expect((await pageOf())?.resume?.id).toBe("h-le-milieu");
  content.put("modules/sample/en/first.mdx", `## Start\n\n${BODY}\n\n## Middle\n\nword\n\n## End\n\nword`);
  useContentRoot(content.root);
  const english = { ...viewer, locale: "en" as const };
  expect((await pageOf(english))?.resume).toEqual({ id: "h-middle", level: 2, text: "Middle" });
  content.put("modules/sample/en/first.mdx", `## Start\n\n${BODY}`);
  useContentRoot(content.root);
  expect((await pageOf(english))?.resume).toBeNull();
});

test.each([
  ["an address", "javascript:alert(1)"],
  ["markup", "<b>"],
  ["quotes", "h' OR '1'='1"],
  ["nothing", ""],
  ["too much", "h".repeat(201)],
])("a report whose position is %s is refused", (_, position) => {
  const given = { module: "sample", lesson: "first", seconds: "20", position };
  expect(timeReportSchema.safeParse(given).success).toBe(false);
});

test("time is one's own and capped; nobody else's page shows it", async () => {
  for (let count = 0; count < 20; count++) await recordTimeOnTask(viewer, report({ seconds: "60" }), NOW);
  // Three times the five minutes that the lesson takes.
  expect((await modulePage(viewer, "sample", NOW))?.secondsActive).toBe(900);
  const other = await viewerOf((await createPerson({ accessRoles: ["employee", "hr"] })).id);
  expect(await modulePage(other, "sample", NOW)).toMatchObject({ secondsActive: 0, goOn: { kind: "start" } });
  expect(await recordTimeOnTask(viewer, report({ lesson: "none" }), NOW)).toBe(false);
});
