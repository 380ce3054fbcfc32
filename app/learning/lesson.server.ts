import type { Locale } from "~/kernel/locale";
import { organisationDay } from "~/kernel/time";
import { treeElements } from "~/kernel/tree";
import type { Viewer } from "~/people/viewer";
import { transaction } from "~/platform/db.server";
import { readAnswer } from "./answer";
import { lessonsRead, moduleProgress, type NextStep } from "./completion";
import { completeIfDue, learningRecord } from "./completion.server";
import { drawItem } from "./draw";
import { resumeHeading } from "./go-on.server";
import type { Item } from "./item";
import { lawIn } from "./law.server";
import type { LessonCheck, LessonLink, LessonPage } from "./lesson";
import { outlineOf } from "./lesson-sections";
import type { LearningModule } from "./module";
import { findModule, lessonText } from "./modules.server";
import { givenOf, NOTHING_GIVEN, questionOf } from "./question";
import { reviewOf } from "./review";
import { newLessons } from "./revision-news";

/** How a lesson learns the title of a scenario, which a domain to the right of this one keeps. */
export type ScenarioTitle = (slug: string, locale: Locale) => Promise<string | null>;

/** In a lesson the options of a check keep one order, so that a reload moves nothing. */
const drawCheck = (item: Item) => drawItem(item, item.id);

/**
 * The page of one lesson, or null when there is none. `search` may answer one check
 * (`check=<item>&a.<item>=…`): it is graded here, so that what is right reaches the browser only afterwards.
 */
export async function lessonPage(
  viewer: Viewer,
  moduleSlug: string,
  lessonSlug: string,
  search: URLSearchParams,
  now: Date,
  scenarioTitle: ScenarioTitle = async () => null,
): Promise<LessonPage | null> {
  const { locale } = viewer;
  const module = await findModule(moduleSlug);
  const tree = await lessonText(moduleSlug, lessonSlug, locale);
  const index = module?.lessons.findIndex(({ slug }) => slug === lessonSlug) ?? -1;
  const lesson = module?.lessons[index];
  if (!module || !lesson || !tree) return null;
  const link = (at: number): LessonLink | null => {
    const found = module.lessons[at];
    return found ? { slug: found.slug, title: found.title[locale] } : null;
  };
  const record = await learningRecord(viewer.id, moduleSlug);
  const read = lessonsRead(module, record.readings);
  const isRead = read.includes(lesson.slug);
  const elements = treeElements(tree);
  const named = (type: string, prop: string) =>
    elements.filter((element) => element.type === type).map((element) => String(element.props?.[prop] ?? ""));
  const law = elements.some(({ type }) => type === "Law") ? await lawIn(locale) : null;
  const entries = law?.entries.filter(({ id }) => named("Law", "entry").includes(id)) ?? [];
  const titles = await Promise.all(
    named("Scenario", "slug").map(async (slug) => [slug, await scenarioTitle(slug, locale)] as const),
  );
  return {
    module: { slug: module.slug, title: module.title[locale] },
    lesson: { slug: lesson.slug, title: lesson.title[locale], minutes: lesson.minutes },
    number: index + 1,
    of: module.lessons.length,
    readCount: read.length,
    isRead,
    tree,
    outline: outlineOf(tree),
    resume: isRead ? null : await resumeHeading(module, lesson.slug, record.readings, locale),
    isChanged: newLessons(module, record).includes(lesson.slug),
    sources: module.sources.map(({ title, url, date }) => ({ title: title[locale], url, date })),
    checks: checksOf(module, [...named("Check", "item"), ...named("SpotTheError", "item")], search, locale),
    law: law && {
      version: law.version,
      notice: law.notice,
      entries: Object.fromEntries(entries.map((e) => [e.id, e])),
    },
    today: organisationDay(now),
    scenarios: Object.fromEntries(titles),
    previous: link(index - 1),
    next: link(index + 1),
  };
}

function checksOf(module: LearningModule, ids: readonly string[], search: URLSearchParams, locale: Locale) {
  const checks: Record<string, LessonCheck> = {};
  for (const item of module.checks.filter(({ id }) => ids.includes(id))) {
    const drawn = drawCheck(item);
    const answer = search.get("check") === item.id ? readAnswer(item, drawn, search) : null;
    checks[item.id] = {
      question: questionOf(item, drawn, locale),
      given: answer ? givenOf(item, drawn, answer) : NOTHING_GIVEN,
      review: answer ? reviewOf(item, drawn, answer, locale) : null,
    };
  }
  return checks;
}

/**
 * Marks a lesson as read by the viewer, and completes the module when that was all that was missing.
 * Doing it again changes nothing. Null when there is no such lesson.
 *
 * @returns where to go on (null: the module is complete) and whether this completed the module
 */
export async function markLessonRead(
  viewer: Viewer,
  moduleSlug: string,
  lessonSlug: string,
  now: Date,
): Promise<{ next: NextStep | null; completed: boolean } | null> {
  const module = await findModule(moduleSlug);
  const index = module?.lessons.findIndex(({ slug }) => slug === lessonSlug) ?? -1;
  if (!module || index < 0) return null;
  const key = { personId: viewer.id, moduleSlug, lessonSlug, moduleVersion: module.version };
  return transaction(async (tx) => {
    await tx.lessonReading.createMany({
      data: [{ ...key, openedAt: now, readAt: now }],
      skipDuplicates: true,
    });
    await tx.lessonReading.updateMany({ where: { ...key, readAt: null }, data: { readAt: now } });
    const completed = (await completeIfDue(tx, viewer.id, module, now)) !== null;
    const { lessonsRead: read, quizPassed } = moduleProgress(
      module,
      await learningRecord(viewer.id, moduleSlug, tx),
      now,
    );
    // Straight on first; only after the last lesson back to one that was skipped.
    const unread = [...module.lessons.slice(index + 1), ...module.lessons].find(
      ({ slug }) => !read.includes(slug),
    );
    const next: NextStep | null = unread ? { kind: "lesson", slug: unread.slug } : { kind: "quiz" };
    return { next: !unread && quizPassed ? null : next, completed };
  });
}
