import type { Viewer } from "~/people/viewer";
import type { CatalogueEntry } from "./catalogue";
import { moduleProgress } from "./completion";
import { type LearningRecord, learningRecord, ofModule } from "./completion.server";
import { dutiesFor } from "./duties.server";
import type { Duty } from "./duty";
import { goOnIn } from "./go-on.server";
import { type LearningModule, readingMinutes } from "./module";
import { allModules } from "./modules.server";
import { isRevisedSince } from "./revision";

const URGENCY = { overdue: 0, due_soon: 1, open: 2 } as const;

/** The competencies of a module: what it raises and what its objectives name. */
const competenciesOf = ({ raises, objectives }: LearningModule): string[] => [
  ...new Set([...Object.keys(raises), ...objectives.map(({ competency }) => competency)]),
];

/** One module as its card shows it to the viewer. No query. */
export async function entryOf(
  viewer: Viewer,
  module: LearningModule,
  everything: LearningRecord,
  duties: readonly Duty[],
  now: Date,
): Promise<CatalogueEntry> {
  const record = ofModule(everything, module.slug);
  const progress = moduleProgress(module, record, now);
  const own = duties
    .filter(({ moduleSlug }) => moduleSlug === module.slug)
    .sort(
      (left, right) => URGENCY[left.state] - URGENCY[right.state] || left.dueOn.localeCompare(right.dueOn),
    );
  return {
    slug: module.slug,
    guideline: module.guideline,
    title: module.title[viewer.locale],
    summary: module.summary[viewer.locale],
    lessons: module.lessons.length,
    minutes: readingMinutes(module),
    audience: module.audience,
    isForMe: module.audience.some((role) => viewer.roles.includes(role)),
    competencies: competenciesOf(module),
    progress,
    duties: own,
    goOn: await goOnIn(module, progress, record, own, viewer.locale),
    news: isRevisedSince(module, progress.completion)
      ? { date: module.revision.date, note: module.revision.note[viewer.locale] }
      : null,
  };
}

/** Every module of the library with what the viewer did in it and is asked to do. Two queries. */
export async function allEntries(viewer: Viewer, now: Date) {
  const modules = await allModules();
  const record = await learningRecord(viewer.id);
  const duties = await dutiesFor(viewer, record, now);
  const entries = await Promise.all(modules.map((module) => entryOf(viewer, module, record, duties, now)));
  return { modules, entries, duties };
}
