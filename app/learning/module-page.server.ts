import type { Viewer } from "~/people/viewer";
import { mayStart } from "./attempt";
import type { ModulePage } from "./catalogue";
import { entryOf } from "./catalogue-entry.server";
import { currentCompletion, moduleProgress } from "./completion";
import { type LearningRecord, learningRecord, ofModule } from "./completion.server";
import { renewableFrom } from "./completion-cycle";
import { dutiesFor } from "./duties.server";
import { resumeHeading } from "./go-on.server";
import type { LearningModule } from "./module";
import { allModules, findModule } from "./modules.server";
import { missingPrerequisites } from "./prerequisites";
import { isRevisedSince } from "./revision";
import { newLessons } from "./revision-news";

/** The page of the module `slug`; null when there is none. Two queries. */
export async function modulePage(viewer: Viewer, slug: string, now: Date): Promise<ModulePage | null> {
  const module = await findModule(slug);
  if (!module) return null;
  const { locale } = viewer;
  const everything = await learningRecord(viewer.id);
  const duties = await dutiesFor(viewer, everything, now);
  const entry = await entryOf(viewer, module, everything, duties, now);
  const record = ofModule(everything, slug);
  const completed = new Set(everything.completions.map(({ moduleSlug }) => moduleSlug));
  const offered = new Set((await allModules()).map((taught) => taught.slug));
  const missing = missingPrerequisites(module, completed, offered);
  const current = currentCompletion(record.completions, now);
  const start = mayStart(module.rules, record.attempts, current, missing, now);
  const attempts = record.attempts.flatMap(({ id, submittedAt, score, passed }) =>
    submittedAt ? [{ id, submittedAt, score: score ?? 0, passed: passed ?? false }] : [],
  );
  const { completion } = entry.progress;
  return {
    ...entry,
    objectives: module.objectives.map(({ competency, level, text }) => ({
      competency,
      level,
      text: text[locale],
    })),
    lessonList: await lessonList(viewer, module, record, entry.progress.lessonsRead),
    prerequisites: await prerequisitesOf(viewer, module, everything, now),
    rules: module.rules,
    bank: module.items.length,
    start: start.ok ? start.value : start.error,
    attempts: attempts.sort((left, right) => right.submittedAt.getTime() - left.submittedAt.getTime()),
    expiresAfterDays: module.expiresAfterDays,
    renewableFrom: completion && renewableFrom(completion),
    revision: { ...module.revision, note: module.revision.note[locale] },
    isRevisedSince: isRevisedSince(module, completion),
    secondsActive: record.readings.reduce((sum, { secondsActive }) => sum + secondsActive, 0),
    sources: module.sources.map(({ title, url, date }) => ({ title: title[locale], url, date })),
  };
}

async function lessonList(
  viewer: Viewer,
  module: LearningModule,
  record: LearningRecord,
  read: readonly string[],
) {
  const changed = newLessons(module, record);
  return Promise.all(
    module.lessons.map(async ({ slug, title, minutes }) => {
      const isRead = read.includes(slug);
      const heading = isRead ? null : await resumeHeading(module, slug, record.readings, viewer.locale);
      return {
        ...{ slug, title: title[viewer.locale], minutes, read: isRead, changed: changed.includes(slug) },
        resume: heading?.id ?? null,
      };
    }),
  );
}

async function prerequisitesOf(
  viewer: Viewer,
  module: LearningModule,
  everything: LearningRecord,
  now: Date,
): Promise<ModulePage["prerequisites"]> {
  const needed = await Promise.all(module.prerequisites.map(findModule));
  return needed.flatMap((found) => {
    if (!found) return [];
    const { state } = moduleProgress(found, ofModule(everything, found.slug), now);
    // Once is enough: an expired completion opens the quiz too.
    const completed = state === "completed" || state === "expired";
    return [{ slug: found.slug, title: found.title[viewer.locale], completed, state }];
  });
}
