import type { EvidenceFact, EvidenceRecorder } from "~/learning/evidence-fact";
import { Prisma, type Tx } from "~/platform/db.server";
import { MASTERY_SETTINGS, type MasterySettings } from "./settings";
import { addFact, type Sums, type WeighedFact } from "./sums";

/** Rows of one statement: far below PostgreSQL's limit of 65,535 parameters. */
const ROWS_PER_STATEMENT = 1_000;

/** What is left of a weight after the time from one column to another; power() must not underflow, hence LEAST. */
export const fadedInSql = (from: Prisma.Sql, to: Prisma.Sql, halfLifeDays: number) => Prisma.sql`
  power(0.5::float8, LEAST(1000, GREATEST(0, EXTRACT(EPOCH FROM (${to} - ${from}))::float8 / 86400 / ${halfLifeDays}::float8)))`;

interface SumRow extends Sums {
  personId: string;
  competency: string;
}

/** The sums of newly recorded facts alone, in an order that two transactions share (so that they cannot dead-lock). */
function sumsByCompetency(
  facts: readonly (WeighedFact & { personId: string; competency: string })[],
  settings: MasterySettings,
): SumRow[] {
  const rows = new Map<string, SumRow>();
  for (const fact of facts) {
    const key = `${fact.personId} ${fact.competency}`;
    const sums = addFact(rows.get(key) ?? null, fact, settings);
    rows.set(key, { personId: fact.personId, competency: fact.competency, ...sums });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Adds to the stored sums in one statement: PostgreSQL locks each row and adds to its newest version. */
async function addToSums(tx: Tx, rows: readonly SumRow[], { halfLifeDays }: MasterySettings): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const values = rows
      .slice(start, start + ROWS_PER_STATEMENT)
      .map(
        (row) =>
          Prisma.sql`(${row.personId}::uuid, ${row.competency}, ${row.success}::float8, ${row.failure}::float8, ${row.asOf.toISOString()}::timestamptz)`,
      );
    const kept = fadedInSql(Prisma.sql`kept."asOf"`, Prisma.sql`EXCLUDED."asOf"`, halfLifeDays);
    const added = fadedInSql(Prisma.sql`EXCLUDED."asOf"`, Prisma.sql`kept."asOf"`, halfLifeDays);
    await tx.$executeRaw`
      INSERT INTO "MasterySum" AS kept ("personId", competency, success, failure, "asOf")
      VALUES ${Prisma.join(values)}
      ON CONFLICT ("personId", competency) DO UPDATE SET
        success = kept.success * ${kept} + EXCLUDED.success * ${added},
        failure = kept.failure * ${kept} + EXCLUDED.failure * ${added},
        "asOf" = GREATEST(kept."asOf", EXCLUDED."asOf")`;
  }
}

const inOrder = (a: EvidenceFact, b: EvidenceFact) => {
  const [one, other] = [a, b].map(
    ({ source, sourceId, competency }) => `${source} ${sourceId} ${competency}`,
  );
  return (one as string) < (other as string) ? -1 : 1;
};

/**
 * Writes facts and adds them to the faded sums, in the caller's transaction. A fact whose source, source
 * id and competency are on record already changes nothing, also when another transaction records it now.
 *
 * @throws RangeError for a score outside 0..1
 */
export const recordEvidence: EvidenceRecorder<Tx> = (tx, facts) => recordWith(tx, facts, MASTERY_SETTINGS);

async function recordWith(tx: Tx, facts: readonly EvidenceFact[], settings: MasterySettings): Promise<void> {
  const wrong = facts.find(({ score }) => !(score >= 0 && score <= 1));
  if (wrong) throw new RangeError(`evidence ${wrong.source} ${wrong.sourceId}: score ${wrong.score}`);
  const data = [...facts].sort(inOrder).map((fact) => ({ ...fact, weight: settings.weights[fact.source] }));
  for (let start = 0; start < data.length; start += ROWS_PER_STATEMENT) {
    const written = await tx.evidence.createManyAndReturn({
      data: data.slice(start, start + ROWS_PER_STATEMENT),
      skipDuplicates: true,
      select: { personId: true, competency: true, score: true, weight: true, at: true },
    });
    await addToSums(tx, sumsByCompetency(written, settings), settings);
  }
}
