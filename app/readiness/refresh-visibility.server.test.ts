import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { type Database, db, transaction } from "~/platform/db.server";
import { createPerson, createUnit, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { recordEvidence } from "./evidence.server";
import { ownSkills } from "./own-skills.server";
import { personReadiness } from "./person-readiness.server";
import type { PersonReport } from "./report";

let database: Database;
const NOW = new Date("2026-11-22T10:00:00Z");
beforeAll(async () => {
  database = await openTestDatabase();
  openTestContent().write();
}, 60_000);
afterAll(() => database.close());

/** One review of an item of the sample module, with its evidence. */
async function review(personId: string, itemId: string, score: number, at: Date) {
  const { id } = await db().refreshReview.create({
    data: {
      ...{ personId, itemId, moduleSlug: "sample", moduleVersion: "v", locale: "fr", drawn: {}, answer: {} },
      ...{ score, rating: 3, seconds: 20, reviewedAt: at, number: 1 },
    },
  });
  const fact = {
    personId,
    competency: "transparency",
    score,
    source: "refresh_item",
    sourceId: id,
    at,
  } as const;
  await transaction((tx) => recordEvidence(tx, [fact]));
  return id;
}

const linesOf = (report: PersonReport) =>
  report.kind === "scores"
    ? (report.standings.find(({ competency }) => competency === "transparency")?.lines ?? [])
    : null;

test("the owner opens each review from her evidence; others see one line that names none", async () => {
  const unit = await createUnit();
  const { id } = await createPerson({ unitId: unit.id });
  const manager = await viewerOf(
    (await createPerson({ unitId: unit.id, accessRoles: ["manager"], manages: [unit.id] })).id,
  );
  const ids = [await review(id, "s1", 1, addDays(NOW, -2)), await review(id, "m1", 0, addDays(NOW, -1))];

  const own = linesOf((await ownSkills(await viewerOf(id), NOW)).report);
  expect(own?.map(({ origin }) => [origin.kind, origin.id, origin.title])).toEqual([
    ["refresh", ids[1], "Module sample (fr)"],
    ["refresh", ids[0], "Module sample (fr)"],
  ]);
  const others = await personReadiness(manager, id, NOW);
  expect(linesOf(others)).toMatchObject([{ pieces: 2, source: "refresh_item", weight: 0.6 }]);
  expect(JSON.stringify(others)).not.toMatch(new RegExp(ids.join("|")));
  const before = await personReadiness({ ...manager, consulted: false }, id, NOW);
  expect(linesOf(before)).toBeNull();
});
