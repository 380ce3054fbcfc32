import { organisationDay } from "~/kernel/time";
import type { CompletionRecord, ReadingRecord } from "./completion";
import type { LearningModule } from "./module";

/** Days that people have for the changed lessons of a material revision, from the day on which they are asked. */
export const REVISION_DAYS = 30;

/** Slugs of the lessons that the latest revision changed, in the module's order; all where it names none. */
export function changedLessons({
  revision,
  lessons,
}: Pick<LearningModule, "revision" | "lessons">): string[] {
  const slugs = lessons.map(({ slug }) => slug);
  return revision.lessons ? slugs.filter((slug) => revision.lessons?.includes(slug)) : slugs;
}

/** When each lesson was first read, by slug: of the readings that `counts` lets through. */
export function firstReadings(
  readings: readonly ReadingRecord[],
  counts: (reading: ReadingRecord & { readAt: Date }) => boolean,
): Map<string, Date> {
  const first = new Map<string, Date>();
  for (const reading of readings) {
    const { lessonSlug, readAt } = reading;
    if (readAt === null || !counts({ ...reading, readAt })) continue;
    const known = first.get(lessonSlug);
    if (!known || readAt < known) first.set(lessonSlug, readAt);
  }
  return first;
}

/**
 * When each lesson was first read as it is since the revision of the day `on`, by slug. A reading of today's
 * version counts whatever its date, should a clock have jumped. One of another version counts from that day on,
 * unless that version was in use before it: the text that somebody read may have been published days later.
 *
 * @param version today's version of the module
 * @param readings all readings of one person in this module
 */
export function readSince(
  on: string,
  version: string,
  readings: readonly ReadingRecord[],
): Map<string, Date> {
  const isEarly = (at: Date) => organisationDay(at) < on;
  const outdated = new Set(
    readings.flatMap(({ readAt, moduleVersion }) => (readAt && isEarly(readAt) ? [moduleVersion] : [])),
  );
  return firstReadings(
    readings,
    ({ moduleVersion, readAt }) =>
      moduleVersion === version || !(isEarly(readAt) || outdated.has(moduleVersion)),
  );
}

/**
 * Whether the latest revision is one of after `completion` that its owner should hear of: minor or material, and
 * the completion is of an earlier day and version.
 *
 * @param completion her latest of this module; null when she never completed it
 */
export function isRevisedSince(
  { version, revision }: Pick<LearningModule, "version" | "revision">,
  completion: Pick<CompletionRecord, "moduleVersion" | "completedAt"> | null,
): boolean {
  return (
    completion !== null &&
    revision.kind !== "editorial" &&
    completion.moduleVersion !== version &&
    organisationDay(completion.completedAt) < revision.date
  );
}
