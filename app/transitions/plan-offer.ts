import type { Localized } from "~/kernel/locale";
import { EXTERNAL_PREFIX, type ExternalCourse, externalIdIn } from "~/learning/external";
import type { LearningModule } from "~/learning/module";
import type { Levels } from "./gap";
import type { PlanModule } from "./plan";

type PlannableModule = Pick<LearningModule, "slug" | "hours" | "prerequisites" | "raises">;
type PlannableCourse = Pick<ExternalCourse, "id" | "hours" | "prerequisites" | "raises">;

/** Whether `levels` hold everything that `raises` brings to. */
const holds = (levels: Levels, raises: Readonly<Record<string, number>>) =>
  Object.entries(raises).every(([competency, to]) => (levels[competency] ?? 0) >= to);

/**
 * What a plan may choose from: modules, and courses outside Passerelle under `external:` and their id.
 * A completed module counts as a prerequisite met. So does, for a course, whatever teaches only what
 * her evidence shows already: nobody sits through a beginners' course for form's sake.
 *
 * @param modules those meant for the person
 * @param levels the levels that her evidence shows
 */
export function planOffer(
  modules: readonly PlannableModule[],
  courses: readonly PlannableCourse[],
  completed: { has(slug: string): boolean },
  levels: Levels,
): PlanModule[] {
  const raisesOf = new Map([
    ...modules.map(({ slug, raises }) => [slug, raises] as const),
    ...courses.map(({ id, raises }) => [`${EXTERNAL_PREFIX}${id}`, raises] as const),
  ]);
  const isMet = (name: string) => {
    const raises = raisesOf.get(name);
    return completed.has(name) || (raises !== undefined && holds(levels, raises));
  };
  return [
    ...modules.map(({ slug, hours, prerequisites, raises }) => ({
      id: slug,
      hours,
      raises,
      prerequisites: prerequisites.filter((before) => !completed.has(before)),
    })),
    ...courses.map(({ id, hours, prerequisites, raises }) => ({
      id: `${EXTERNAL_PREFIX}${id}`,
      hours,
      raises,
      prerequisites: prerequisites.filter((before) => !isMet(before)),
    })),
  ];
}

/** How a step is stored: the bare name, and whether it is outside Passerelle. */
export function storedName(planned: string): { moduleSlug: string; external: boolean } {
  const id = externalIdIn(planned);
  return { moduleSlug: id ?? planned, external: id !== null };
}

/** The reverse of `storedName`: how the step was called in the plan's problem. */
export const plannedName = (step: { moduleSlug: string; external: boolean }) =>
  step.external ? `${EXTERNAL_PREFIX}${step.moduleSlug}` : step.moduleSlug;

/** Something that raises a competency, and to which level. */
export interface Raiser {
  /** Slug of a module, or id of a course. */
  slug: string;
  title: Localized;
  to: number;
  external: boolean;
}

/**
 * What helps somebody at level `have` towards `need`: every module that raises further, and courses
 * outside only from where the modules end, up to the first that reaches what is needed.
 */
export function raisersOf(
  competency: string,
  { have, need }: { have: number; need: number },
  modules: readonly Pick<LearningModule, "slug" | "title" | "raises">[],
  courses: readonly Pick<ExternalCourse, "id" | "title" | "raises">[],
): Raiser[] {
  const inside = modules.flatMap(({ slug, title, raises }) => {
    const to = raises[competency] ?? 0;
    return to > have ? [{ slug, title, to, external: false }] : [];
  });
  let reached = Math.max(have, ...inside.map(({ to }) => to));
  const outside: Raiser[] = [];
  const offered = courses
    .map(({ id, title, raises }) => ({ slug: id, title, to: raises[competency] ?? 0, external: true }))
    .sort((left, right) => left.to - right.to);
  for (const course of offered) {
    if (reached >= need) break;
    if (course.to <= reached) continue;
    outside.push(course);
    reached = course.to;
  }
  return [...inside, ...outside];
}
