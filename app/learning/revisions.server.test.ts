import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { type Database, db } from "~/platform/db.server";
import { createPerson, createUnit, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { assignmentsOf } from "./assignments.server";
import { allEntries } from "./catalogue-entry.server";
import { learningRecord } from "./completion.server";
import { dutiesFor } from "./duties.server";
import { markLessonRead } from "./lesson.server";
import { findModule } from "./modules.server";
import { assignRevisions } from "./revisions.server";

const now = new Date("2026-11-22T10:00:00Z");
const content = openTestContent();
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
beforeEach(async () => {
  await db().person.deleteMany();
  await db().auditEntry.deleteMany();
  content.write();
});
afterAll(() => database.close());

const textOf = (word: string) => `<Check item="check-1" />\n\n${`${word} `.repeat(700)}`;
const revise = (date = "2026-11-20", lessons?: string[], text = "v2") =>
  content.write({ revision: { kind: "material", date, lessons }, text: textOf(text) });

interface Wishes {
  completedAt?: Date;
  expiresAt?: Date | null;
  version?: string;
}
/** Somebody who read and completed the module as it is at the moment. */
async function completed(wishes: Wishes = {}, unitId?: string) {
  const { completedAt = addDays(now, -40), expiresAt = null } = wishes;
  const moduleVersion = wishes.version ?? (await findModule("sample"))?.version ?? "";
  const person = await createPerson({ unitId });
  await addCompletion(person.id, moduleVersion, completedAt, expiresAt);
  return person;
}
async function addCompletion(
  personId: string,
  moduleVersion: string,
  at: Date,
  expiresAt: Date | null = null,
) {
  const own = { personId, moduleSlug: "sample", moduleVersion };
  const attemptId = randomUUID();
  await db().completion.create({ data: { ...own, score: 1, completedAt: at, expiresAt, attemptId } });
  for (const lessonSlug of ["first", "second"])
    await db().lessonReading.createMany({
      data: [{ ...own, lessonSlug, openedAt: at, readAt: at }],
      skipDuplicates: true,
    });
}

async function dutiesOf(personId: string, at = now) {
  const viewer = await viewerOf(personId);
  return dutiesFor(viewer, await learningRecord(personId), at);
}

test("everybody with an older completion that counts is asked once, however often it runs", async () => {
  const [one, two] = [await completed(), await completed({ expiresAt: addDays(now, 100) })];
  const expired = await completed({ completedAt: addDays(now, -400), expiresAt: addDays(now, -35) });
  const never = await createPerson();
  const left = await completed();
  await db().person.update({ where: { id: left.id }, data: { leftAt: now } });
  revise("2026-11-20", ["second"]);
  const since = await completed({ completedAt: addDays(now, -1) });

  expect(await assignRevisions(now)).toBe(2);
  expect(await assignRevisions(now)).toBe(0);
  expect((await Promise.all([assignRevisions(now), assignRevisions(addDays(now, 1))])).join()).toBe("0,0");
  for (const { id } of [one, two]) {
    expect(await dutiesOf(id)).toMatchObject([
      { kind: "revision", moduleSlug: "sample", dueOn: "2026-12-22", state: "open", lessons: ["second"] },
    ]);
  }
  for (const { id } of [expired, never, left, since]) expect(await assignmentsOf(id)).toEqual([]);
  expect(await db().auditEntry.findMany({ where: { action: "revision.assign" } })).toMatchObject([
    { actorId: null, detail: { module: "sample", revisionOn: "2026-11-20", people: 2 } },
  ]);
});

test("two instances that run at the same moment ask everybody once", async () => {
  const { id: unitId } = await createUnit();
  for (let index = 0; index < 20; index++) await completed({}, unitId);
  revise();
  const counts = await Promise.all([1, 2, 3].map(() => assignRevisions(now)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
  expect(await db().assignment.count()).toBe(20);
});

test("reading the changed lessons since then is all that it takes, and completions stay as they were", async () => {
  const { id } = await completed();
  const [before] = (await learningRecord(id)).completions;
  revise("2026-11-20", ["second"]);
  await assignRevisions(now);
  const viewer = await viewerOf(id);
  await markLessonRead(viewer, "sample", "first", now);
  expect(await dutiesOf(id)).toHaveLength(1);
  await markLessonRead(viewer, "sample", "second", now);
  expect(await dutiesOf(id)).toEqual([]);
  expect((await learningRecord(id)).completions).toEqual([before]);
  // A later change of wording asks for nothing again, and takes nothing back.
  revise("2026-11-20", ["second"], "v3");
  expect(await assignRevisions(addDays(now, 1))).toBe(0);
  expect(await dutiesOf(id, addDays(now, 1))).toEqual([]);
});

test("what was withdrawn is not asked again, and the next revision asks anew", async () => {
  const { id } = await completed();
  revise("2026-11-20");
  await assignRevisions(now);
  await db().assignment.updateMany({ data: { withdrawnAt: now, openKey: null } });
  expect(await assignRevisions(addDays(now, 1))).toBe(0);
  revise("2026-11-24", ["first"], "v3");
  expect(await assignRevisions(addDays(now, 1))).toBe(0);
  expect(await assignRevisions(addDays(now, 2))).toBe(1);
  expect(await dutiesOf(id, addDays(now, 2))).toMatchObject([{ dueOn: "2026-12-24", lessons: ["first"] }]);
});

test.each(["editorial", "minor"])("a revision that is %s asks nobody", async (kind) => {
  await completed();
  content.write({ revision: { kind, date: "2026-11-20" }, text: textOf("other") });
  expect(await assignRevisions(now)).toBe(0);
});

test("a text that was published after its date: who completed the old one meanwhile is asked too", async () => {
  const version = (await findModule("sample"))?.version;
  await completed();
  const meanwhile = await completed({ completedAt: new Date("2026-11-21T10:00:00Z"), version });
  revise("2026-11-20");
  expect(await assignRevisions(now)).toBe(2);
  expect(await dutiesOf(meanwhile.id)).toMatchObject([{ kind: "revision", lessons: ["first", "second"] }]);
});

test("a completion that is found later gets its thirty days from then", async () => {
  revise("2026-11-20");
  expect(await assignRevisions(now)).toBe(0);
  const { id } = await completed({ version: "an-older-one" });
  const later = addDays(now, 50);
  expect(await assignRevisions(later)).toBe(1);
  expect(await dutiesOf(id, later)).toMatchObject([{ dueOn: "2027-02-10" }]);
});

test("a renewal since the revision is not older than it", async () => {
  const { id } = await completed({ expiresAt: addDays(now, 3) });
  revise("2026-11-20");
  await addCompletion(id, (await findModule("sample"))?.version ?? "", addDays(now, -1));
  expect(await assignRevisions(now)).toBe(0);
});

test.each([
  ["minor", true],
  ["material", true],
  ["editorial", false],
])(
  "a revision that is %s is told to who completed an earlier version, and to nobody else",
  async (kind, told) => {
    const { id } = await completed();
    content.write({ revision: { kind, date: "2026-11-20" }, text: textOf("other") });
    const newsOf = async (personId: string) =>
      (await allEntries(await viewerOf(personId, { locale: "en" }), now)).entries[0]?.news;
    expect(await newsOf(id)).toEqual(told ? { date: "2026-11-20", note: "First version" } : null);
    expect(await newsOf((await createPerson()).id)).toBeNull();
    expect(await newsOf((await completed()).id)).toBeNull();
  },
);
