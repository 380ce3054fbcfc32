import type { Viewer } from "~/people/viewer";
import { transaction } from "~/platform/db.server";
import { findModule } from "./modules.server";
import { addActiveTime } from "./time-on-task";

/**
 * Adds time that the viewer's page was visible and in use. Counted per lesson and module version, capped
 * (see `addActiveTime`), shown to its owner only. False when there is no such lesson.
 */
export async function recordTimeOnTask(
  viewer: Viewer,
  time: { module: string; lesson: string; seconds: number },
  now: Date,
): Promise<boolean> {
  const module = await findModule(time.module);
  const lesson = module?.lessons.find(({ slug }) => slug === time.lesson);
  if (!module || !lesson) return false;
  const key = {
    personId: viewer.id,
    moduleSlug: module.slug,
    lessonSlug: lesson.slug,
    moduleVersion: module.version,
  };
  await transaction(async (tx) => {
    await tx.lessonReading.createMany({ data: [{ ...key, openedAt: now }], skipDuplicates: true });
    const where = { personId_moduleSlug_lessonSlug_moduleVersion: key };
    const { secondsActive } = await tx.lessonReading.findUniqueOrThrow({ where });
    const seconds = addActiveTime(secondsActive, time.seconds, lesson.minutes);
    await tx.lessonReading.update({ where, data: { secondsActive: seconds } });
  });
  return true;
}
