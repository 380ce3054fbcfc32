import type { ModuleRecord } from "./completion";
import { lastCycle } from "./completion-cycle";
import type { LearningModule } from "./module";
import { changedLessons, isRevisedSince, readSince } from "./revision";

/**
 * Slugs of the lessons that a minor or material revision changed since somebody completed the module, and that
 * she has not read since.
 *
 * @param record hers, of this module
 */
export function newLessons(
  module: Pick<LearningModule, "version" | "revision" | "lessons">,
  record: Pick<ModuleRecord, "readings" | "completions">,
): string[] {
  if (!isRevisedSince(module, lastCycle(record.completions))) return [];
  const since = readSince(module.revision.date, module.version, record.readings);
  return changedLessons(module).filter((slug) => !since.has(slug));
}
