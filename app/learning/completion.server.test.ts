import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Database, db, transaction } from "~/platform/db.server";
import { createPerson } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { learningRecord } from "./completion.server";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());

const AT = new Date("2026-11-22T10:00:00.123Z");
const LATER = new Date("2027-03-29T23:30:00.456Z");

async function learned(moduleSlug: string, personId: string) {
  const own = { personId, moduleSlug, moduleVersion: "v1" };
  const reading = { lessonSlug: "first", openedAt: AT, readAt: LATER, secondsActive: 61, position: "h-a" };
  const unread = { lessonSlug: "second", openedAt: LATER, readAt: null, secondsActive: 0, position: null };
  await db().lessonReading.createMany({ data: [reading, unread].map((row) => ({ ...own, ...row })) });
  const attempt = { startedAt: AT, submittedAt: LATER, score: 0.6180339887498949, passed: true };
  const { id } = await db().quizAttempt.create({
    data: { ...own, ...attempt, locale: "fr", seed: 1, drawn: [] },
  });
  const completion = { score: 1, completedAt: AT, expiresAt: LATER, attemptId: id };
  await db().completion.create({ data: { ...own, ...completion } });
  const { personId: _, ...rest } = own;
  return {
    readings: [reading, unread].map((row) => ({ ...rest, ...row })),
    attempts: [{ ...rest, ...attempt, id }],
    completions: [{ ...rest, ...completion }],
  };
}

test("the record comes back as it was written, to the millisecond and the last digit, in one query", async () => {
  const { id } = await createPerson();
  const [one, other] = [await learned("one", id), await learned("other", id)];
  await learned("one", (await createPerson()).id);
  const spy = vi.spyOn(PGlite.prototype, "query");
  const all = await learningRecord(id);
  expect(spy.mock.calls.length).toBe(1);
  spy.mockRestore();
  expect(await learningRecord(id, "one")).toEqual(one);
  expect(all.completions).toEqual(expect.arrayContaining([...one.completions, ...other.completions]));
  expect([all.readings.length, all.attempts.length, all.completions.length]).toEqual([4, 2, 2]);
});

test("nobody has done nothing yet: three empty lists; an open attempt has no score", async () => {
  const { id } = await createPerson();
  expect(await learningRecord(id)).toEqual({ readings: [], attempts: [], completions: [] });
  const own = { personId: id, moduleSlug: "one", moduleVersion: "v1", locale: "fr", seed: 1, drawn: [] };
  await db().quizAttempt.create({ data: { ...own, startedAt: AT } });
  expect(await transaction((tx) => learningRecord(id, "one", tx))).toMatchObject({
    attempts: [{ startedAt: AT, submittedAt: null, score: null, passed: null }],
  });
});

test("what looks like SQL in an address is only a name that no module has", async () => {
  const { id } = await createPerson();
  await learned("one", id);
  expect(await learningRecord(id, "one' OR '1'='1")).toEqual({ readings: [], attempts: [], completions: [] });
});
