import type { Viewer } from "~/people/viewer";
import { dutyId, type NamedDuty } from "./calendar";
import { learningRecord } from "./completion.server";
import { dutiesFor } from "./duties.server";
import { allModules } from "./modules.server";

/** What is asked of the viewer and not yet done, in her language, what is due first first. */
export async function namedDuties(viewer: Viewer, now: Date): Promise<NamedDuty[]> {
  const duties = await dutiesFor(viewer, await learningRecord(viewer.id), now);
  const modules = new Map((await allModules()).map((module) => [module.slug, module]));
  return duties.map((duty) => {
    const module = modules.get(duty.moduleSlug);
    const titleOf = (slug: string) =>
      module?.lessons.find((lesson) => lesson.slug === slug)?.title[viewer.locale] ?? slug;
    return {
      ...duty,
      id: dutyId(duty, viewer.id),
      title: module?.title[viewer.locale] ?? duty.moduleSlug,
      lessonTitles: duty.lessons?.map(titleOf) ?? null,
    };
  });
}
