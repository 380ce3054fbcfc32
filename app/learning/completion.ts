import { addDays, isoDay } from "~/kernel/time";
import type { AttemptRecord } from "./attempt";
import type { LearningModule } from "./module";

/** A completion on record; append-only, so expiry and renewal are further rows. */
export interface CompletionRecord {
  moduleSlug: string;
  moduleVersion: string;
  /** 0..1 */
  score: number;
  completedAt: Date;
  expiresAt: Date | null;
  attemptId: string;
}

/** What was read of one lesson, in one version of its module. */
export interface ReadingRecord {
  moduleSlug: string;
  lessonSlug: string;
  moduleVersion: string;
  readAt: Date | null;
}

/** Everything on record about one person and one module. */
export interface ModuleRecord {
  readings: readonly ReadingRecord[];
  attempts: readonly AttemptRecord[];
  completions: readonly CompletionRecord[];
}

export type ModuleState = "not_started" | "in_progress" | "completed" | "expired";
export type NextStep = { kind: "lesson"; slug: string } | { kind: "quiz" };

/** How far a person is with a module. */
export interface ModuleProgress {
  state: ModuleState;
  /** 0..1: lessons and the quiz count alike; 1 exactly when completed. */
  share: number;
  lessonsRead: string[];
  quizPassed: boolean;
  /** Best score so far, 0..1. */
  bestScore: number | null;
  openAttempt: string | null;
  /** The completion that counts today; for `expired`, the one that no longer does. */
  completion: CompletionRecord | null;
  /** Where to go on; null when completed. */
  next: NextStep | null;
}

type ModuleFacts = Pick<LearningModule, "version" | "revision" | "lessons" | "expiresAfterDays">;

/** The newest completion that has not expired. */
export function currentCompletion<Row extends Pick<CompletionRecord, "completedAt" | "expiresAt">>(
  completions: readonly Row[],
  now: Date,
): Row | null {
  return newest(completions.filter(({ expiresAt }) => expiresAt === null || expiresAt > now));
}

function newest<Row extends { completedAt: Date }>(rows: readonly Row[]): Row | null {
  return rows.reduce<Row | null>(
    (best, row) => (best && best.completedAt >= row.completedAt ? best : row),
    null,
  );
}

/**
 * Slugs of the lessons that count as read, in the module's order. A reading of an earlier version
 * counts unless the latest revision is material and came after it.
 */
export function lessonsRead(module: ModuleFacts, readings: readonly ReadingRecord[]): string[] {
  const counts = ({ readAt, moduleVersion }: ReadingRecord) =>
    readAt !== null &&
    (moduleVersion === module.version ||
      module.revision.kind !== "material" ||
      isoDay(readAt) >= module.revision.date);
  const read = new Set(readings.filter(counts).map(({ lessonSlug }) => lessonSlug));
  return module.lessons.map(({ slug }) => slug).filter((slug) => read.has(slug));
}

/** The newest passed attempt that no completion rests on yet. */
function unusedPass({ attempts, completions }: ModuleRecord): (AttemptRecord & { submittedAt: Date }) | null {
  const used = new Set(completions.map(({ attemptId }) => attemptId));
  return attempts.reduce<(AttemptRecord & { submittedAt: Date }) | null>((best, attempt) => {
    if (!attempt.passed || attempt.submittedAt === null || used.has(attempt.id)) return best;
    const passed = { ...attempt, submittedAt: attempt.submittedAt };
    return best && best.submittedAt >= passed.submittedAt ? best : passed;
  }, null);
}

/**
 * The completion to write now, if any: every lesson is read and a passed attempt has not been
 * used for one. Reading and quiz may come in either order. Deciding twice decides the same attempt,
 * whose id is unique among completions.
 */
export function completionDue(module: ModuleFacts, record: ModuleRecord, now: Date): CompletionRecord | null {
  const pass = unusedPass(record);
  if (!pass || lessonsRead(module, record.readings).length < module.lessons.length) return null;
  const expiresAt = module.expiresAfterDays === null ? null : addDays(now, module.expiresAfterDays);
  const { id: attemptId, moduleSlug, moduleVersion } = pass;
  return { moduleSlug, moduleVersion, score: pass.score ?? 0, completedAt: now, expiresAt, attemptId };
}

/** How far the person is with the module at `now`. */
export function moduleProgress(module: ModuleFacts, record: ModuleRecord, now: Date): ModuleProgress {
  const completion = currentCompletion(record.completions, now);
  const read = lessonsRead(module, record.readings);
  const quizPassed = completion !== null || unusedPass(record) !== null;
  const openAttempt = record.attempts.find(({ submittedAt }) => submittedAt === null)?.id ?? null;
  const scores = record.attempts.flatMap(({ score }) => (score === null ? [] : [score]));
  const begun = read.length > 0 || record.attempts.length > 0;
  const lapsed = newest(record.completions);
  const unread = module.lessons.find(({ slug }) => !read.includes(slug));
  // All done without a completion happens when a lesson was taken out: it is written with the next step.
  const done = Math.min(read.length + (quizPassed ? 1 : 0), module.lessons.length);
  return {
    state: completion ? "completed" : lapsed ? "expired" : begun ? "in_progress" : "not_started",
    share: completion ? 1 : done / (module.lessons.length + 1),
    lessonsRead: read,
    quizPassed,
    bestScore: scores.length > 0 ? Math.max(...scores) : null,
    openAttempt,
    completion: completion ?? lapsed,
    next: completion ? null : unread ? { kind: "lesson", slug: unread.slug } : { kind: "quiz" },
  };
}
