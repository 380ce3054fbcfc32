import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import type { EvidenceFact } from "~/learning/evidence-fact";
import { type Database, db, transaction } from "~/platform/db.server";
import { createPerson } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { recordEvidence } from "./evidence.server";
import { rebuildSums } from "./rebuild-sums.server";
import { MASTERY_SETTINGS } from "./settings";
import { sumsOfHistory } from "./sums";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());

const NOW = new Date("2026-11-22T09:00:00.123Z");
const fact = (personId: string, sourceId: string, wishes: Partial<EvidenceFact> = {}): EvidenceFact => ({
  personId,
  competency: "transparency",
  score: 1,
  source: "quiz_item",
  sourceId,
  at: NOW,
  ...wishes,
});
const record = (facts: EvidenceFact[]) => transaction((tx) => recordEvidence(tx, facts));
const sumsOf = (personId: string) =>
  db().masterySum.findMany({ where: { personId }, orderBy: { competency: "asc" } });

test("facts are written with the weight of their source, and summed per competency", async () => {
  const { id } = await createPerson();
  await record([
    fact(id, "a/1"),
    fact(id, "a/2", { score: 0.5 }),
    fact(id, "b/tone", { source: "practice_criterion", competency: "tone-and-style", score: 0 }),
  ]);
  expect(await sumsOf(id)).toMatchObject([
    { competency: "tone-and-style", success: 0, failure: 3, asOf: NOW },
    { competency: "transparency", success: 1.5, failure: 0.5, asOf: NOW },
  ]);
  expect(
    await db().evidence.findMany({
      where: { personId: id },
      select: { weight: true },
      orderBy: { weight: "asc" },
    }),
  ).toEqual([{ weight: 1 }, { weight: 1 }, { weight: 3 }]);
});

test("a fact already on record changes nothing, alone, beside new ones or twice in one call", async () => {
  const { id } = await createPerson();
  await record([fact(id, "c/1")]);
  await record([fact(id, "c/1", { score: 0, at: addDays(NOW, 5) })]);
  await record([fact(id, "c/1"), fact(id, "c/2"), fact(id, "c/2")]);
  expect(await sumsOf(id)).toMatchObject([{ success: 2, failure: 0, asOf: NOW }]);
  await record([]);
});

test("one item may show two competencies", async () => {
  const { id } = await createPerson();
  await record([fact(id, "d/1"), fact(id, "d/1", { competency: "legal-frame" })]);
  expect(await sumsOf(id)).toHaveLength(2);
});

test("facts in any order of time give the sums of the history, and a rebuild finds no difference", async () => {
  const { id } = await createPerson();
  const sources = ["quiz_item", "practice_criterion", "refresh_item", "observation"] as const;
  const facts = Array.from({ length: 40 }, (_, index) =>
    fact(id, `e/${index}`, {
      score: ((index * 7) % 11) / 10,
      source: sources[index % 4] as EvidenceFact["source"],
      at: addDays(NOW, -((index * 37) % 400) - index / 7),
    }),
  );
  for (let start = 0; start < facts.length; start += 7) await record(facts.slice(start, start + 7));
  const expected = sumsOfHistory(
    facts.map((one) => ({ ...one, weight: MASTERY_SETTINGS.weights[one.source] })),
    MASTERY_SETTINGS,
  );
  const [sums] = await sumsOf(id);
  expect(sums?.success).toBeCloseTo(expected?.success as number, 9);
  expect(sums?.failure).toBeCloseTo(expected?.failure as number, 9);
  expect(sums?.asOf).toEqual(expected?.asOf);
  const rebuilt = await transaction((tx) => rebuildSums(tx));
  expect(rebuilt).toMatchObject({ different: 0 });
  expect(rebuilt.sums).toBeGreaterThan(0);
});

test("a fact so old that nothing is left of it neither fails nor counts", async () => {
  const { id } = await createPerson();
  await record([fact(id, "f/1", { at: new Date("0100-01-01T00:00:00Z") })]);
  await record([fact(id, "f/2")]);
  const [sums] = await sumsOf(id);
  expect(sums?.success).toBeCloseTo(1, 12);
});

test("a rebuild mends wrong, missing and orphaned sums, then finds nothing more", async () => {
  const { id } = await createPerson();
  await record([fact(id, "g/1"), fact(id, "g/1", { competency: "legal-frame" })]);
  await db().masterySum.update({
    where: { personId_competency: { personId: id, competency: "transparency" } },
    data: { success: 1.001 },
  });
  await db().masterySum.delete({
    where: { personId_competency: { personId: id, competency: "legal-frame" } },
  });
  await db().masterySum.create({
    data: { personId: id, competency: "coaching", success: 1, failure: 0, asOf: NOW },
  });
  expect(await transaction((tx) => rebuildSums(tx))).toMatchObject({ different: 3 });
  expect(await sumsOf(id)).toMatchObject([
    { competency: "legal-frame", success: 1 },
    { competency: "transparency", success: 1 },
  ]);
  expect(await transaction((tx) => rebuildSums(tx))).toMatchObject({ different: 0 });
});

test("a transaction that fails leaves neither evidence nor sums", async () => {
  const { id } = await createPerson();
  const failing = transaction(async (tx) => {
    await recordEvidence(tx, [fact(id, "h/1")]);
    throw new Error("planned");
  });
  await expect(failing).rejects.toThrow("planned");
  expect(await sumsOf(id)).toEqual([]);
  expect(await db().evidence.count({ where: { personId: id } })).toBe(0);
});

test("a score outside 0..1 is refused", async () => {
  const { id } = await createPerson();
  await expect(record([fact(id, "i/1", { score: 1.2 })])).rejects.toThrow(RangeError);
  await expect(record([fact(id, "i/2", { score: Number.NaN })])).rejects.toThrow(RangeError);
});
