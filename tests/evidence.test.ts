import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { EvidenceFact } from "~/learning/evidence-fact";
import { db, transaction } from "~/platform/db.server";
import { recordEvidence } from "~/readiness/evidence.server";
import { rebuildSums } from "~/readiness/rebuild-sums.server";
import { createPerson, createUnit } from "./builders";
import { hasPostgres, openTestPostgres } from "./postgres-database";

openTestPostgres();

const NOW = new Date("2026-11-22T09:00:00Z");
const COMPETENCIES = ["transparency", "legal-frame", "tone-and-style"];
const factsOf = (personId: string, batch: string): EvidenceFact[] =>
  COMPETENCIES.map((competency, index) => ({
    ...{ personId, competency, score: index / 2, source: "quiz_item", sourceId: `${batch}/${index}` },
    at: new Date(NOW.getTime() + index * 86_400_000),
  }));

test.skipIf(!hasPostgres)(
  "transactions at once lose no evidence, count none twice and do not dead-lock",
  async () => {
    const { id } = await createPerson({ unitId: (await createUnit()).id });
    const batches = Array.from({ length: 30 }, () => randomUUID());
    // Each batch is recorded by two transactions at once, one of them in the opposite order.
    await Promise.all(
      batches.flatMap((batch) => [
        transaction((tx) => recordEvidence(tx, factsOf(id, batch))),
        transaction((tx) => recordEvidence(tx, factsOf(id, batch).reverse())),
      ]),
    );
    expect(await db().evidence.count({ where: { personId: id } })).toBe(90);
    const sums = await db().masterySum.findMany({ where: { personId: id }, orderBy: { competency: "asc" } });
    expect(sums.map(({ success, failure }) => [success, failure])).toEqual([
      [15, 15],
      [30, 0],
      [0, 30],
    ]);
    expect(await transaction((tx) => rebuildSums(tx))).toEqual({ sums: 3, different: 0 });
  },
);

test.skipIf(!hasPostgres)("a rebuild beside writers ends with the sums of all evidence", async () => {
  const { id } = await createPerson({ unitId: (await createUnit()).id });
  const writing = Array.from({ length: 20 }, () =>
    transaction((tx) => recordEvidence(tx, factsOf(id, randomUUID()))),
  );
  const rebuilding = Array.from({ length: 3 }, () => transaction((tx) => rebuildSums(tx)));
  await Promise.all([...writing, ...rebuilding]);
  expect(await transaction((tx) => rebuildSums(tx))).toMatchObject({ different: 0 });
  const [legal] = await db().masterySum.findMany({ where: { personId: id, competency: "legal-frame" } });
  expect((legal?.success ?? 0) + (legal?.failure ?? 0)).toBeCloseTo(20, 9);
});
