import type { Viewer } from "~/people/viewer";
import { assignmentsOf } from "./assignments.server";
import type { ModuleRecord } from "./completion";
import { type Duty, duties } from "./duty";
import { allModules, modulesFor } from "./modules.server";

/**
 * What is asked of the viewer and not yet done, what is due first first. Renewals are asked only of modules that
 * are meant for her today. One query.
 *
 * @param record her learning record of all modules (`learningRecord`)
 */
export async function dutiesFor(viewer: Viewer, record: ModuleRecord, now: Date): Promise<Duty[]> {
  const [modules, meant] = await Promise.all([allModules(), modulesFor(viewer)]);
  const isMeant = new Set(meant.map(({ slug }) => slug));
  const all = duties(modules, record, await assignmentsOf(viewer.id), now);
  return all.filter(({ kind, moduleSlug }) => kind !== "renewal" || isMeant.has(moduleSlug));
}
