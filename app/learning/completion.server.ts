import { db, type Tx } from "~/platform/db.server";
import type { AttemptRecord } from "./attempt";
import { type CompletionRecord, completionDue, type ModuleRecord, type ReadingRecord } from "./completion";
import type { LearningModule } from "./module";

const completion = {
  moduleSlug: true,
  moduleVersion: true,
  score: true,
  completedAt: true,
  expiresAt: true,
  attemptId: true,
} as const;

/** What was read of a lesson, with what its owner alone sees: her time, and where she stopped. */
export interface StoredReading extends ReadingRecord {
  openedAt: Date;
  secondsActive: number;
  /** Id of a heading, or null. */
  position: string | null;
}

/** Everything on record about one person's learning. */
export interface LearningRecord extends ModuleRecord {
  readings: readonly StoredReading[];
}

/** A row as JSON carries it: moments are texts, as PostgreSQL writes them. */
type Carried<Row> = { [Key in keyof Row]: Row[Key] extends Date ? string : Row[Key] | string };

interface RecordRow {
  readings: Carried<StoredReading>[];
  attempts: Carried<AttemptRecord>[];
  completions: Carried<CompletionRecord>[];
}

/** The rows with their moments as dates again; `moments` names the columns. */
const revived = <Row>(rows: readonly Carried<Row>[], moments: readonly string[]): Row[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          moments.includes(name) && typeof value === "string" ? new Date(value) : value,
        ]),
      ) as Row,
  );

/**
 * What is on record about one person's learning, of all modules or of one. One query, since most pages of a
 * learner begin with it: the three lists come as JSON.
 */
export async function learningRecord(
  personId: string,
  moduleSlug: string | null = null,
  tx: Tx = db(),
): Promise<LearningRecord> {
  const [row] = await tx.$queryRaw<RecordRow[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('moduleSlug', "moduleSlug", 'lessonSlug', "lessonSlug",
          'moduleVersion', "moduleVersion", 'openedAt', "openedAt", 'readAt', "readAt",
          'secondsActive', "secondsActive", 'position', position) ORDER BY "openedAt"), '[]')
        FROM "LessonReading"
        WHERE "personId" = ${personId}::uuid AND (${moduleSlug}::text IS NULL OR "moduleSlug" = ${moduleSlug}))
        AS readings,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'moduleSlug', "moduleSlug",
          'moduleVersion', "moduleVersion", 'startedAt', "startedAt", 'submittedAt', "submittedAt",
          'score', score, 'passed', passed) ORDER BY "startedAt"), '[]')
        FROM "QuizAttempt"
        WHERE "personId" = ${personId}::uuid AND (${moduleSlug}::text IS NULL OR "moduleSlug" = ${moduleSlug}))
        AS attempts,
      (SELECT coalesce(json_agg(json_build_object('moduleSlug', "moduleSlug",
          'moduleVersion', "moduleVersion", 'score', score, 'completedAt', "completedAt",
          'expiresAt', "expiresAt", 'attemptId', "attemptId") ORDER BY "completedAt"), '[]')
        FROM "Completion"
        WHERE "personId" = ${personId}::uuid AND (${moduleSlug}::text IS NULL OR "moduleSlug" = ${moduleSlug}))
        AS completions`;
  return {
    readings: revived<StoredReading>(row?.readings ?? [], ["openedAt", "readAt"]),
    attempts: revived<AttemptRecord>(row?.attempts ?? [], ["startedAt", "submittedAt"]),
    completions: revived<CompletionRecord>(row?.completions ?? [], ["completedAt", "expiresAt"]),
  };
}

/** The part of a person's record that concerns one module. */
export function ofModule<Row extends ModuleRecord>(record: Row, slug: string): Row {
  const isHere = ({ moduleSlug }: { moduleSlug: string }) => moduleSlug === slug;
  return {
    ...record,
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
  // Passing the quiz and reading the last lesson at the same moment, neither would see the other: they take turns.
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
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
