import type { AttemptRecord } from "./attempt";
import { type Cycle, expiryOf, isRenewable, isValid, lastCycle, renewableFrom } from "./completion-cycle";
import type { LearningModule } from "./module";
import { changedLessons, readSince } from "./revision";

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

/** Of the completions that have not expired, the one that lasts longest. */
export function currentCompletion<Row extends Cycle>(completions: readonly Row[], now: Date): Row | null {
  return lastCycle(completions.filter((row) => isValid(row, now)));
}

/**
 * Slugs of the lessons that count as read, in the module's order. A reading of an earlier version
 * counts unless the latest revision is material, changed that lesson and came after it.
 */
export function lessonsRead(module: ModuleFacts, readings: readonly ReadingRecord[]): string[] {
  const { revision, version } = module;
  const ever = new Set(readings.flatMap(({ readAt, lessonSlug }) => (readAt ? [lessonSlug] : [])));
  const since = readSince(revision.date, version, readings);
  const changed = new Set(revision.kind === "material" ? changedLessons(module) : []);
  return module.lessons
    .map(({ slug }) => slug)
    .filter((slug) => (changed.has(slug) ? since.has(slug) : ever.has(slug)));
}

type Pass = AttemptRecord & { submittedAt: Date };

/**
 * The newest passed attempt that the next completion can rest on: none has used it, and it belongs to a cycle of
 * its own, begun or submitted once the last completion could be renewed. A second pass of the same days, taken
 * while a lesson was still to be read, is no renewal.
 */
function unusedPass({ attempts, completions }: ModuleRecord): Pass | null {
  const last = lastCycle(completions);
  const opens = last && renewableFrom(last);
  if (last && opens === null) return null;
  const used = new Set(completions.map(({ attemptId }) => attemptId));
  return attempts.reduce<Pass | null>((best, attempt) => {
    const { submittedAt, startedAt } = attempt;
    if (!attempt.passed || submittedAt === null || used.has(attempt.id)) return best;
    if (opens && startedAt < opens && submittedAt < opens) return best;
    return best && best.submittedAt >= submittedAt ? best : { ...attempt, submittedAt };
  }, null);
}

/**
 * The completion to write now, if any: every lesson is read, a passed attempt has not been used for one, and the
 * last completion is over or soon will be. Reading and quiz may come in either order. A renewal in time goes on
 * from the last day of the completion before. Deciding twice decides the same attempt, whose id is unique among
 * completions; once it is written nothing is due any more.
 */
export function completionDue(module: ModuleFacts, record: ModuleRecord, now: Date): CompletionRecord | null {
  const last = lastCycle(record.completions);
  if (last && !isRenewable(last, now)) return null;
  const pass = unusedPass(record);
  if (!pass || lessonsRead(module, record.readings).length < module.lessons.length) return null;
  const expiresAt = expiryOf(module.expiresAfterDays, last, now);
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
  const lapsed = lastCycle(record.completions);
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
