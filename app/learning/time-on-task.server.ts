import { LOCALES } from "~/kernel/locale";
import type { Viewer } from "~/people/viewer";
import { transaction } from "~/platform/db.server";
import { outlineOf } from "./lesson-sections";
import { findModule, lessonText } from "./modules.server";
import { addActiveTime, type TimeReport } from "./time-on-task";

/**
 * Adds time that the viewer's page was visible and in use, and notes where she is in the lesson. Time is counted
 * per lesson and module version, capped (see `addActiveTime`), shown to its owner only. A position that no
 * language of the lesson has, out of a page that is older than the content, is not noted; the time counts.
 * False when there is no such lesson.
 */
export async function recordTimeOnTask(viewer: Viewer, time: TimeReport, now: Date): Promise<boolean> {
  const module = await findModule(time.module);
  const lesson = module?.lessons.find(({ slug }) => slug === time.lesson);
  if (!module || !lesson) return false;
  const key = {
    personId: viewer.id,
    moduleSlug: module.slug,
    lessonSlug: lesson.slug,
    moduleVersion: module.version,
  };
  const position = await notedAs(module.slug, lesson.slug, time.position);
  await transaction(async (tx) => {
    await tx.lessonReading.createMany({ data: [{ ...key, openedAt: now }], skipDuplicates: true });
    const where = { personId_moduleSlug_lessonSlug_moduleVersion: key };
    const { secondsActive } = await tx.lessonReading.findUniqueOrThrow({ where });
    const seconds = addActiveTime(secondsActive, time.seconds, lesson.minutes);
    await tx.lessonReading.update({ where, data: { secondsActive: seconds, position } });
  });
  return true;
}

/** The reported heading when the lesson has it in some language; undefined leaves what was noted before. */
async function notedAs(module: string, lesson: string, position: string | undefined) {
  if (position === undefined) return undefined;
  const texts = await Promise.all(LOCALES.map((locale) => lessonText(module, lesson, locale)));
  const isHeading = texts.some((text) => outlineOf(text ?? []).some(({ id }) => id === position));
  return isHeading ? position : undefined;
}
