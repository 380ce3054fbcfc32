import { LOCALES, type Locale } from "~/kernel/locale";
import type { GoOn } from "./catalogue";
import type { ModuleProgress } from "./completion";
import type { LearningRecord } from "./completion.server";
import type { Duty } from "./duty";
import { type LessonHeading, outlineOf } from "./lesson-sections";
import type { LearningModule } from "./module";
import { lessonText } from "./modules.server";
import { notedPosition, resumeAt } from "./resume";

/** The heading at which the reader stopped in a lesson, in her language; null at the beginning. No query. */
export async function resumeHeading(
  module: Pick<LearningModule, "slug" | "version">,
  lesson: string,
  readings: LearningRecord["readings"],
  locale: Locale,
): Promise<LessonHeading | null> {
  const position = notedPosition(readings, lesson, module.version);
  if (position === null) return null;
  const outline = async (language: Locale) =>
    outlineOf((await lessonText(module.slug, lesson, language)) ?? []);
  const others = LOCALES.filter((language) => language !== locale);
  return resumeAt(position, await outline(locale), await Promise.all(others.map(outline)));
}

/**
 * Where to go on in a module: the open attempt, the lesson where the reader stopped, the quiz. In a completed
 * module the changed lessons that a revision asks for, or the quiz of a renewal.
 *
 * @param record hers, of this module
 * @param duties hers, of this module
 */
export async function goOnIn(
  module: LearningModule,
  progress: ModuleProgress,
  record: LearningRecord,
  duties: readonly Duty[],
  locale: Locale,
): Promise<GoOn | null> {
  if (progress.openAttempt !== null) return { kind: "attempt", to: `/attempts/${progress.openAttempt}` };
  const quiz: GoOn = { kind: "quiz", to: `/learn/${module.slug}/quiz` };
  const revised = duties.find(({ kind }) => kind === "revision")?.lessons?.[0];
  const slug = progress.next?.kind === "lesson" ? progress.next.slug : progress.next ? undefined : revised;
  const lesson = module.lessons.find((candidate) => candidate.slug === slug);
  if (!lesson) return progress.next || duties.some(({ kind }) => kind !== "revision") ? quiz : null;
  const heading = await resumeHeading(module, lesson.slug, record.readings, locale);
  return {
    kind: progress.state === "not_started" && heading === null ? "start" : "lesson",
    to: `/learn/${module.slug}/${lesson.slug}${heading ? `#${heading.id}` : ""}`,
    title: lesson.title[locale],
    heading: heading?.text ?? null,
  };
}
