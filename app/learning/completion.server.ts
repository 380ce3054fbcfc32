import { db, type Tx } from "~/platform/db.server";
import { type CompletionRecord, completionDue, type ModuleRecord } from "./completion";
import type { LearningModule } from "./module";

const reading = { moduleSlug: true, lessonSlug: true, moduleVersion: true, readAt: true } as const;
const attempt = {
  id: true,
  moduleSlug: true,
  moduleVersion: true,
  startedAt: true,
  submittedAt: true,
  score: true,
  passed: true,
} as const;
const completion = {
  moduleSlug: true,
  moduleVersion: true,
  score: true,
  completedAt: true,
  expiresAt: true,
  attemptId: true,
} as const;

/** What is on record about one person's learning, of all modules or of one: three queries. */
export async function learningRecord(
  personId: string,
  moduleSlug?: string,
  tx: Tx = db(),
): Promise<ModuleRecord> {
  const where = { personId, ...(moduleSlug !== undefined && { moduleSlug }) };
  const readings = await tx.lessonReading.findMany({ where, select: reading });
  const attempts = await tx.quizAttempt.findMany({ where, select: attempt });
  const completions = await tx.completion.findMany({ where, select: completion });
  return { readings, attempts, completions };
}

/** The part of a person's record that concerns one module. */
export function ofModule(record: ModuleRecord, slug: string): ModuleRecord {
  const isHere = ({ moduleSlug }: { moduleSlug: string }) => moduleSlug === slug;
  return {
    readings: record.readings.filter(isHere),
    attempts: record.attempts.filter(isHere),
    completions: record.completions.filter(isHere),
  };
}

/**
 * Writes the completion of `module` if it is due, in the caller's transaction. Doing it twice, or in two
 * requests at once, writes one: the attempt that it rests on is unique.
 *
 * @returns the completion that was due, or null
 */
export async function completeIfDue(
  tx: Tx,
  personId: string,
  module: LearningModule,
  now: Date,
): Promise<CompletionRecord | null> {
  const due = completionDue(module, await learningRecord(personId, module.slug, tx), now);
  if (due) await tx.completion.createMany({ data: [{ personId, ...due }], skipDuplicates: true });
  return due;
}

function grouped<Row extends { personId: string }>(personIds: readonly string[], rows: readonly Row[]) {
  const byPerson = new Map<string, Omit<Row, "personId">[]>(personIds.map((id) => [id, []]));
  for (const { personId, ...row } of rows) byPerson.get(personId)?.push(row);
  return byPerson;
}

/** All completions of these people, expired ones included, oldest first; every id has an entry. One query. */
export async function completionsOf(personIds: readonly string[]): Promise<Map<string, CompletionRecord[]>> {
  const rows = await db().completion.findMany({
    where: { personId: { in: [...personIds] } },
    select: { personId: true, ...completion },
    orderBy: { completedAt: "asc" },
  });
  return grouped(personIds, rows) as Map<string, CompletionRecord[]>;
}

/** Best submitted quiz score (0..1) by module of each of these people; every id has an entry. One query. */
export async function bestScoresOf(
  personIds: readonly string[],
): Promise<Map<string, Record<string, number>>> {
  const rows = await db().quizAttempt.groupBy({
    by: ["personId", "moduleSlug"],
    where: { personId: { in: [...personIds] }, submittedAt: { not: null } },
    _max: { score: true },
  });
  const best = new Map<string, Record<string, number>>(personIds.map((id) => [id, {}]));
  for (const { personId, moduleSlug, _max } of rows) {
    const scores = best.get(personId);
    if (scores && _max.score !== null) scores[moduleSlug] = _max.score;
  }
  return best;
}
