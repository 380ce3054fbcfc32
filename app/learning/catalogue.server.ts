import type { Viewer } from "~/people/viewer";
import { mayStart } from "./attempt";
import type { CatalogueEntry, ModulePage } from "./catalogue";
import { currentCompletion, moduleProgress } from "./completion";
import { learningRecord, ofModule } from "./completion.server";
import { readingMinutes } from "./module";
import { findModule, modulesFor } from "./modules.server";

/** The modules meant for the viewer, with how far she is; the ones to go on with come first. */
export async function catalogueFor(viewer: Viewer, now: Date): Promise<CatalogueEntry[]> {
  const modules = await modulesFor(viewer);
  const record = await learningRecord(viewer.id);
  const entries = modules.map((module) => ({
    slug: module.slug,
    guideline: module.guideline,
    title: module.title[viewer.locale],
    summary: module.summary[viewer.locale],
    lessons: module.lessons.length,
    minutes: readingMinutes(module),
    progress: moduleProgress(module, ofModule(record, module.slug), now),
  }));
  const rank = { in_progress: 0, expired: 1, not_started: 2, completed: 3 } as const;
  return entries.sort((left, right) => rank[left.progress.state] - rank[right.progress.state]);
}

/** The page of the module `slug`; null when there is none. */
export async function modulePage(viewer: Viewer, slug: string, now: Date): Promise<ModulePage | null> {
  const module = await findModule(slug);
  if (!module) return null;
  const { locale } = viewer;
  const everything = await learningRecord(viewer.id);
  const record = ofModule(everything, slug);
  const progress = moduleProgress(module, record, now);
  const start = mayStart(module.rules, record.attempts, currentCompletion(record.completions, now), now);
  const submitted = record.attempts.flatMap(({ id, submittedAt, score, passed }) =>
    submittedAt ? [{ id, submittedAt, score: score ?? 0, passed: passed ?? false }] : [],
  );
  const prerequisites = await Promise.all(
    module.prerequisites.map(async (needed) => ({
      slug: needed,
      title: (await findModule(needed))?.title[locale] ?? needed,
      completed: currentCompletion(ofModule(everything, needed).completions, now) !== null,
    })),
  );
  return {
    slug,
    guideline: module.guideline,
    title: module.title[locale],
    summary: module.summary[locale],
    lessons: module.lessons.length,
    minutes: readingMinutes(module),
    progress,
    objectives: module.objectives.map(({ competency, level, text }) => ({
      competency,
      level,
      text: text[locale],
    })),
    lessonList: module.lessons.map((lesson) => ({
      slug: lesson.slug,
      title: lesson.title[locale],
      minutes: lesson.minutes,
      read: progress.lessonsRead.includes(lesson.slug),
    })),
    prerequisites,
    rules: module.rules,
    bank: module.items.length,
    start: start.ok ? start.value : start.error,
    attempts: submitted.sort((left, right) => right.submittedAt.getTime() - left.submittedAt.getTime()),
    expiresAfterDays: module.expiresAfterDays,
    revision: { ...module.revision, note: module.revision.note[locale] },
    sources: module.sources.map(({ title, url, date }) => ({ title: title[locale], url, date })),
  };
}
