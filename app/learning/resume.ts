import type { LessonHeading } from "./lesson-sections";

/** Where somebody stopped in a lesson, in one version of its module. */
export interface NotedPosition {
  lessonSlug: string;
  moduleVersion: string;
  openedAt: Date;
  position: string | null;
}

/** Heading id where she last was in `lesson`: in this version of the module, else in the newest she opened. */
export function notedPosition(
  readings: readonly NotedPosition[],
  lesson: string,
  moduleVersion: string,
): string | null {
  const here = readings.filter(({ lessonSlug }) => lessonSlug === lesson);
  const current = here.find((reading) => reading.moduleVersion === moduleVersion);
  if (current) return current.position;
  return (
    here.reduce<NotedPosition | null>(
      (best, reading) => (best && best.openedAt >= reading.openedAt ? best : reading),
      null,
    )?.position ?? null
  );
}

/**
 * The heading to go on from, in the outline of the reader's language. A position noted in another language
 * counts for the heading at the same place there, when both have as many. Null at the first heading, where
 * there is nothing to skip, and when the heading is gone.
 */
export function resumeAt(
  position: string | null,
  outline: readonly LessonHeading[],
  others: readonly (readonly LessonHeading[])[],
): LessonHeading | null {
  if (position === null) return null;
  const find = (list: readonly LessonHeading[]) => list.findIndex(({ id }) => id === position);
  const own = find(outline);
  const other = others.find((list) => list.length === outline.length && find(list) >= 0);
  const at = own >= 0 ? own : other ? find(other) : -1;
  return at > 0 ? (outline[at] ?? null) : null;
}
