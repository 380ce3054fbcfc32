import type { ExternalCourse } from "~/learning/external";
import { allExternalCourses } from "~/learning/external.server";
import type { LearningModule } from "~/learning/module";
import { allModules } from "~/learning/modules.server";
import { can } from "~/people/permissions";
import type { Viewer } from "~/people/viewer";
import { competenciesById } from "~/readiness/competencies.server";
import { levelsHeldBy } from "~/readiness/masteries.server";
import { seesScoresOf } from "~/readiness/visibility";
import { requireConcerned } from "./concerned.server";
import { type Levels, measureGap } from "./gap";
import type { GapRow, PersonInChange, TargetGap } from "./person-page";
import { raisersOf } from "./plan-offer";
import { latestPlan } from "./plans.server";
import type { Role } from "./role";

/** The gaps of somebody with `levels` to each target, in words, and the modules and courses that help. */
export async function describeGaps(
  targets: readonly { role: Role; seats: number }[],
  levels: Levels,
  modules: readonly Pick<LearningModule, "slug" | "title" | "raises">[],
  courses: readonly Pick<ExternalCourse, "id" | "title" | "raises">[],
): Promise<TargetGap[]> {
  const competencies = await competenciesById();
  return targets.map(({ role, seats }) => {
    const { lines, ...gap } = measureGap(role.requirements, levels);
    const rows = lines.map((line): GapRow => {
      const competency = competencies.get(line.competency);
      const wordsAt = (level: number) => competency?.levels[level as 1 | 2 | 3 | 4] ?? null;
      const raisedBy = raisersOf(line.competency, line, modules, courses);
      const title = competency?.title ?? { fr: line.competency, en: line.competency };
      return { ...line, title, needWords: wordsAt(line.need), haveWords: wordsAt(line.have), raisedBy };
    });
    const { slug, title, summary } = role;
    return { ...gap, role: { slug, title, summary }, seats, rows };
  });
}

/** One person's gap to each target role of a change and her latest plan. */
export async function personInChange(
  viewer: Viewer,
  changeId: string,
  personId: string,
  now: Date,
): Promise<PersonInChange> {
  const { change, person, resource } = await requireConcerned(viewer, changeId, personId);
  const { id, title, takesPlaceOn, source, targets } = change;
  const page = {
    change: { id, title, takesPlaceOn, source: source.title },
    person: { id: person.id, name: person.name, unit: person.unit },
  };
  if (!seesScoresOf(viewer, person.id)) return { ...page, figures: null, mayPlan: false };
  const levels = (await levelsHeldBy([person.id], now)).get(person.id) ?? {};
  const modules = (await allModules()).filter(({ audience }) =>
    audience.some((role) => person.accessRoles.includes(role)),
  );
  return {
    ...page,
    figures: {
      targets: await describeGaps(targets, levels, modules, await allExternalCourses()),
      plan: await latestPlan(person.id, id, now),
    },
    mayPlan: can(viewer, "make_plan", resource),
  };
}
