import { Prisma, type Tx } from "~/platform/db.server";
import { fadedInSql } from "./evidence.server";
import { MASTERY_SETTINGS } from "./settings";

/** What a rebuild found and wrote. */
export interface Rebuilt {
  /** Sums that evidence calls for. */
  sums: number;
  /** Sums that were wrong, missing or without evidence; all are right now. */
  different: number;
}

/**
 * Computes all faded sums again from the evidence and mends those that differ by more than rounding.
 * With sound data it finds no difference. Also the way to apply a new half-life. Writers of evidence
 * wait until the transaction ends; readers do not.
 */
export async function rebuildSums(tx: Tx, halfLifeDays = MASTERY_SETTINGS.halfLifeDays): Promise<Rebuilt> {
  await tx.$executeRaw`LOCK TABLE "MasterySum" IN SHARE ROW EXCLUSIVE MODE`;
  const left = fadedInSql(Prisma.sql`e.at`, Prisma.sql`latest."asOf"`, halfLifeDays);
  const fresh = Prisma.sql`
    fresh AS (
      SELECT e."personId", e.competency, latest."asOf",
        sum(e.weight * e.score * ${left}) AS success, sum(e.weight * (1 - e.score) * ${left}) AS failure
      FROM "Evidence" e
      JOIN (SELECT "personId", competency, max(at) AS "asOf" FROM "Evidence" GROUP BY 1, 2) latest
        USING ("personId", competency)
      GROUP BY 1, 2, 3
    ),
    differing AS (
      SELECT COALESCE(f."personId", s."personId") AS "personId", COALESCE(f.competency, s.competency) AS competency,
        f.success, f.failure, f."asOf"
      FROM fresh f FULL JOIN "MasterySum" s ON s."personId" = f."personId" AND s.competency = f.competency
      WHERE f."asOf" IS DISTINCT FROM s."asOf"
        OR abs(f.success - s.success) > 1e-9 * (1 + f.success)
        OR abs(f.failure - s.failure) > 1e-9 * (1 + f.failure)
    )`;
  const [counts] = await tx.$queryRaw<{ sums: bigint; different: bigint }[]>`
    WITH ${fresh},
    gone AS (
      DELETE FROM "MasterySum" s USING differing d
      WHERE d."asOf" IS NULL AND s."personId" = d."personId" AND s.competency = d.competency
    ),
    mended AS (
      INSERT INTO "MasterySum" ("personId", competency, success, failure, "asOf")
      SELECT "personId", competency, success, failure, "asOf" FROM differing WHERE "asOf" IS NOT NULL
      ON CONFLICT ("personId", competency)
      DO UPDATE SET success = EXCLUDED.success, failure = EXCLUDED.failure, "asOf" = EXCLUDED."asOf"
    )
    SELECT (SELECT count(*) FROM fresh) AS sums, (SELECT count(*) FROM differing) AS different`;
  return { sums: Number(counts?.sums ?? 0), different: Number(counts?.different ?? 0) };
}
