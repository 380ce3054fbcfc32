import { formatDay, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { shownCode } from "../certificate";
import { shownVersion } from "../certificate/certificate-document";
import { sayMinutes } from "../certificate/say-hours";
import type { TranscriptCycle, TranscriptModule, TranscriptUpdate } from "../transcript";

/** A row of one of the transcript's tables. */
export type OfModule<Part> = Part & { title: string; slug: string };

/** Every completion of every module, newest first. */
export const allCycles = (modules: readonly TranscriptModule[]): OfModule<TranscriptCycle>[] =>
  modules
    .flatMap(({ title, slug, cycles }) => cycles.map((cycle) => ({ ...cycle, title, slug })))
    .sort((left, right) => right.completedAt.getTime() - left.completedAt.getTime());

/** Every update that was read, newest first. */
export const allUpdates = (modules: readonly TranscriptModule[]): OfModule<TranscriptUpdate>[] =>
  modules
    .flatMap(({ title, slug, updates }) => updates.map((update) => ({ ...update, title, slug })))
    .sort((left, right) => right.readAt.getTime() - left.readAt.getTime());

/** What a completion says in a table, by column. */
export const cycleWords = (cycle: TranscriptCycle) => ({
  version: shownVersion(cycle.version),
  completed: formatDay(cycle.completedAt),
  validUntil: cycle.expiresAt ? formatDay(cycle.expiresAt) : m.certificates_record_for_good(),
  score: formatPercent(cycle.score),
  certificate: cycle.certificate ? shownCode(cycle.certificate) : m.certificates_record_none(),
});

/** What was done in a module, by column. */
export const activityWords = (module: TranscriptModule) => ({
  lessons:
    module.lessons === null
      ? m.certificates_record_lessons_removed({ read: module.lessonsRead })
      : m.certificates_record_lessons_of({ read: module.lessonsRead, count: module.lessons }),
  attempts:
    module.attempts.submitted === 0
      ? m.certificates_record_none()
      : m.certificates_record_attempts_of({
          passed: module.attempts.passed,
          count: module.attempts.submitted,
        }),
  reading: sayMinutes(module.readingSeconds),
  refresh: module.refreshSeconds === 0 ? m.certificates_record_none() : sayMinutes(module.refreshSeconds),
  last: formatDay(module.lastAt),
});
