import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkContent } from "~/content/check-content.server";
import { addDays } from "~/kernel/time";
import { type Database, db } from "~/platform/db.server";
import { createPerson, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { startAttempt } from "./attempt.server";
import { modulePage } from "./module-page.server";
import { moduleSource } from "./modules.server";

const now = new Date("2026-11-22T10:00:00Z");
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());

test("a quiz asks for its prerequisites once, an expired completion opens it, its own completion stays", async () => {
  const content = openTestContent();
  content.write({ slug: "basics" });
  content.write({ prerequisites: ["basics", "removed-since"] });
  const viewer = await viewerOf((await createPerson()).id);
  const missing = { tag: "prerequisites", missing: ["basics"] };
  expect(await startAttempt(viewer, "sample", now)).toEqual({ ok: false, error: missing });
  expect((await modulePage(viewer, "sample", now))?.start).toEqual(missing);
  expect(await db().quizAttempt.count()).toBe(0);
  const complete = (moduleSlug: string, completedAt: Date, expiresAt: Date | null) =>
    db().completion.create({
      data: {
        ...{ personId: viewer.id, moduleSlug, moduleVersion: "v", score: 1, completedAt, expiresAt },
        attemptId: randomUUID(),
      },
    });
  await complete("sample", now, null);
  expect((await modulePage(viewer, "sample", now))?.progress).toMatchObject({ state: "completed", share: 1 });
  await db().completion.deleteMany();
  await complete("basics", addDays(now, -500), addDays(now, -100));
  expect(await startAttempt(viewer, "sample", now)).toMatchObject({ ok: true });
});

test("content check names circles, unknown prerequisites and unknown changed lessons, with file, line and mend", async () => {
  const content = openTestContent();
  content.write({ slug: "a-module", prerequisites: ["b-module"] });
  content.write({ slug: "b-module", prerequisites: ["a-module", "nowhere"] });
  content.write({
    slug: "c-module",
    revision: { kind: "material", date: "2026-11-01", lessons: ["first", "third"] },
  });
  const { faults } = await checkContent([moduleSource], content.root);
  const lines = faults.map(
    ({ file, line, what, mend }) => `${file.split("/modules/")[1]}:${line}: ${what}: ${mend}`,
  );
  const lineOf = (slug: string, text: string) =>
    content
      .read(`modules/${slug}/module.yaml`)
      .split("\n")
      .findIndex((line) => line.includes(text)) + 1;
  expect(lines).toContain(
    `a-module/module.yaml:${lineOf("a-module", '"b-module"')}: prerequisites in a circle, a-module > b-module > a-module: take one of them out, or nobody can take these quizzes`,
  );
  expect(lines).toContain(
    `b-module/module.yaml:${lineOf("b-module", '"nowhere"')}: unknown module "nowhere": use the slug of a folder of content/modules`,
  );
  expect(lines).toContainEqual(
    expect.stringMatching(
      new RegExp(
        `^c-module/module.yaml:${lineOf("c-module", '"third"')}: .*a lesson "third".*: use one of \`lessons\`: first, second$`,
      ),
    ),
  );
  expect(lines.filter((line) => /circle|nowhere|third/.test(line))).toHaveLength(3);
});
