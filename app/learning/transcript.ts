import type { AttemptRecord } from "./attempt";
import { type CertificateStanding, certificateStanding } from "./certificate";
import type { CompletionRecord } from "./completion";
import { lastCycle } from "./completion-cycle";

// The transcript: all that a person has done, for herself.

/** What the transcript reads of a lesson. */
export interface TranscriptReading {
  moduleSlug: string;
  lessonSlug: string;
  moduleVersion: string;
  openedAt: Date;
  readAt: Date | null;
  secondsActive: number;
}

/** A certificate, as far as the transcript names it. */
export interface TranscriptCertificate {
  attemptId: string;
  code: string;
  withdrawnAt: Date | null;
}

/** One completion of a module, from its first day to its last. */
export interface TranscriptCycle {
  version: string;
  completedAt: Date;
  expiresAt: Date | null;
  /** 0..1 */
  score: number;
  standing: CertificateStanding;
  /** Null when its owner did not ask for one. */
  certificate: string | null;
}

/** Lessons of a newer version that were read after a completion, which is what a material revision asks for. */
export interface TranscriptUpdate {
  version: string;
  /** When the last of them was read. */
  readAt: Date;
  lessons: string[];
}

/** Everything about one module. */
export interface TranscriptModule {
  slug: string;
  title: string;
  /** Newest first; empty while it was never completed. */
  cycles: TranscriptCycle[];
  updates: TranscriptUpdate[];
  /** Lessons that were read at least once, of how many today (null: no longer taught). */
  lessonsRead: number;
  lessons: number | null;
  attempts: { submitted: number; passed: number };
  /** Active reading time in seconds, as it was measured. */
  readingSeconds: number;
  /** Time on questions that came back, in seconds. */
  refreshSeconds: number;
  startedAt: Date;
  lastAt: Date;
}

export interface Transcript {
  holderName: string;
  madeAt: Date;
  /** What was active last comes first. */
  modules: TranscriptModule[];
}

/** What a transcript is made of: one person's rows of all modules. */
export interface TranscriptSource {
  readings: readonly TranscriptReading[];
  attempts: readonly AttemptRecord[];
  completions: readonly CompletionRecord[];
  certificates: readonly TranscriptCertificate[];
  /** Seconds and last moment by module. */
  refresh: readonly { moduleSlug: string; seconds: number; lastAt: Date }[];
}

/** A module of today's content, or what is known of one that left it. */
export interface NamedModule {
  title: string;
  /** Slugs of its lessons with their titles; null when it is no longer taught. */
  lessons: ReadonlyMap<string, string> | null;
}

/**
 * The modules of a transcript.
 *
 * @param nameOf what a module is called, for every slug that occurs in `source`
 */
export function transcriptModules(
  source: TranscriptSource,
  nameOf: (slug: string) => NamedModule,
  now: Date,
): TranscriptModule[] {
  const everything = [...source.readings, ...source.attempts, ...source.completions, ...source.refresh];
  const slugs = new Set(everything.map(({ moduleSlug }) => moduleSlug));
  return [...slugs]
    .map((slug) => moduleOf(slug, source, nameOf(slug), now))
    .sort(
      (left, right) => right.lastAt.getTime() - left.lastAt.getTime() || (left.slug < right.slug ? -1 : 1),
    );
}

function moduleOf(slug: string, source: TranscriptSource, named: NamedModule, now: Date): TranscriptModule {
  const here = <Row extends { moduleSlug: string }>(rows: readonly Row[]) =>
    rows.filter(({ moduleSlug }) => moduleSlug === slug);
  const readings = here(source.readings);
  const attempts = here(source.attempts);
  const completions = here(source.completions);
  const refresh = here(source.refresh);
  const submitted = attempts.filter(({ submittedAt }) => submittedAt !== null);
  const read = new Set(readings.flatMap(({ readAt, lessonSlug }) => (readAt ? [lessonSlug] : [])));
  const { lessons } = named;
  const moments = [
    ...readings.flatMap(({ openedAt, readAt }) => [openedAt, ...(readAt ? [readAt] : [])]),
    ...attempts.flatMap(({ startedAt, submittedAt }) => [startedAt, ...(submittedAt ? [submittedAt] : [])]),
    ...completions.map(({ completedAt }) => completedAt),
    ...refresh.map(({ lastAt }) => lastAt),
  ].map((moment) => moment.getTime());
  return {
    slug,
    title: named.title,
    cycles: cyclesOf(completions, source.certificates, now),
    updates: updatesOf(completions, readings, lessons),
    lessonsRead: lessons ? [...read].filter((lesson) => lessons.has(lesson)).length : read.size,
    lessons: lessons?.size ?? null,
    attempts: {
      submitted: submitted.length,
      passed: submitted.filter(({ passed }) => passed === true).length,
    },
    readingSeconds: readings.reduce((sum, { secondsActive }) => sum + secondsActive, 0),
    refreshSeconds: refresh.reduce((sum, { seconds }) => sum + seconds, 0),
    startedAt: new Date(Math.min(...moments)),
    lastAt: new Date(Math.max(...moments)),
  };
}

function cyclesOf(
  completions: readonly CompletionRecord[],
  certificates: readonly TranscriptCertificate[],
  now: Date,
): TranscriptCycle[] {
  return completions
    .map((completion) => {
      const { moduleVersion, completedAt, expiresAt, score, attemptId } = completion;
      const certificate = certificates.find((one) => one.attemptId === attemptId);
      const isShown = certificate !== undefined && certificate.withdrawnAt === null;
      return {
        ...{ version: moduleVersion, completedAt, expiresAt, score },
        // A certificate can be withdrawn; that its holder completed the module stays true.
        standing: certificateStanding({ withdrawnAt: null }, completion, completions, now),
        certificate: isShown ? certificate.code : null,
      };
    })
    .sort((left, right) => right.completedAt.getTime() - left.completedAt.getTime());
}

/** By version: what was read of a version other than that of the completion before it. */
function updatesOf(
  completions: readonly CompletionRecord[],
  readings: readonly TranscriptReading[],
  lessons: ReadonlyMap<string, string> | null,
): TranscriptUpdate[] {
  const updates = new Map<string, TranscriptUpdate>();
  for (const { readAt, moduleVersion, lessonSlug } of readings) {
    if (readAt === null) continue;
    const before = lastCycle(completions.filter(({ completedAt }) => completedAt < readAt));
    if (!before || before.moduleVersion === moduleVersion) continue;
    const title = lessons?.get(lessonSlug) ?? lessonSlug;
    const known = updates.get(moduleVersion);
    if (!known) updates.set(moduleVersion, { version: moduleVersion, readAt, lessons: [title] });
    else {
      known.lessons.push(title);
      if (readAt > known.readAt) known.readAt = readAt;
    }
  }
  return [...updates.values()].sort((left, right) => right.readAt.getTime() - left.readAt.getTime());
}
