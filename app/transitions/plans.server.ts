import { err, ok, type Result } from "~/kernel/result";
import { addDays, isoDay } from "~/kernel/time";
import { completionsOf } from "~/learning/completion.server";
import { isValid } from "~/learning/completion-cycle";
import { allExternalCourses } from "~/learning/external.server";
import { allModules } from "~/learning/modules.server";
import { allow, forbidden } from "~/people/access.server";
import { audit } from "~/people/audit.server";
import type { Viewer } from "~/people/viewer";
import { db, transaction } from "~/platform/db.server";
import { levelsHeldBy } from "~/readiness/masteries.server";
import { seesScoresOf } from "~/readiness/visibility";
import { requireConcerned } from "./concerned.server";
import { measureGap } from "./gap";
import { type PlanInput, sortModules } from "./plan";
import { plannedName, planOffer, storedName } from "./plan-offer";
import { type PlanRemainder, type PlanRequest, parseRemainder } from "./plan-request";
import { solvePlan } from "./plan-solver.server";
import { rolesBySlug } from "./roles.server";
import type { StoredPlan } from "./stored-plan";

/** When a person last completed each module, by slug: `ever`, and with a completion that is `valid` at `now`. */
async function completedBy(
  personId: string,
  now: Date,
): Promise<Record<"ever" | "valid", Map<string, Date>>> {
  const completions = (await completionsOf([personId])).get(personId) ?? [];
  const bySlug = (rows: typeof completions) =>
    new Map(rows.map(({ moduleSlug, completedAt }) => [moduleSlug, completedAt]));
  return { ever: bySlug(completions), valid: bySlug(completions.filter((row) => isValid(row, now))) };
}

/**
 * Makes the best plan for a person to reach a target role, and stores it; earlier plans stay on record.
 * Only once the consultation of staff representatives is on record, because it rests on single figures.
 *
 * @returns the plan's id, or `unknown_target` for a role that the change does not lead to
 */
export async function makePlan(
  viewer: Viewer,
  changeId: string,
  personId: string,
  { targetRole, hoursPerWeek, deadline }: PlanRequest,
  now: Date,
): Promise<Result<string, "unknown_target">> {
  const { change, person, resource } = await requireConcerned(viewer, changeId, personId);
  allow(viewer, "make_plan", resource);
  if (!seesScoresOf(viewer, person.id)) forbidden();
  const target = change.targets.find(({ role }) => role.slug === targetRole)?.role;
  if (!target) return err("unknown_target");

  const levels = (await levelsHeldBy([person.id], now)).get(person.id) ?? {};
  const { gap, lines } = measureGap(target.requirements, levels);
  // What opens a quiz meets the plan's prerequisite: one completion, even an expired one.
  const { ever: completed } = await completedBy(person.id, now);
  const modules = (await allModules()).filter(({ audience }) =>
    audience.some((role) => person.accessRoles.includes(role)),
  );
  const input: PlanInput = {
    gaps: Object.fromEntries(
      lines.map(({ competency, have, need, weight }) => [competency, { have, need, weight }]),
    ),
    modules: planOffer(modules, await allExternalCourses(), completed, levels),
    hoursPerWeek,
    start: isoDay(now),
    deadline,
  };
  const plan = await solvePlan(input);
  const remainder: PlanRemainder = { levels: plan.residual, obstacles: plan.infeasible };
  const steps = plan.weeks.flatMap(({ week, modules }) =>
    modules.map(({ id, hours }) => ({ week, ...storedName(id), hours })),
  );

  const planId = await transaction(async (tx) => {
    const { id } = await tx.plan.create({
      data: {
        personId: person.id,
        roleChangeId: change.id,
        targetRole,
        startsOn: new Date(input.start),
        deadline: new Date(deadline),
        hoursPerWeek,
        gap,
        residual: remainder as object,
        createdAt: now,
        createdById: viewer.id,
        steps: { create: steps },
      },
    });
    await audit(tx, {
      actorId: viewer.id,
      action: "plan.make",
      subjectId: person.id,
      detail: { plan: id, roleChange: change.id, targetRole, steps: steps.length },
    });
    return id;
  });
  return ok(planId);
}

/**
 * The latest plan of a person in a role change, or null. Steps are done when their module is completed; what
 * happens outside Passerelle is not seen from here, so those steps stay open.
 */
export async function latestPlan(personId: string, changeId: string, now: Date): Promise<StoredPlan | null> {
  const row = await db().plan.findFirst({
    where: { personId, roleChangeId: changeId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { steps: { orderBy: [{ week: "asc" }, { moduleSlug: "asc" }] } },
  });
  if (!row) return null;
  const modules = await allModules();
  const courses = await allExternalCourses();
  const titles = new Map(modules.map(({ slug, title }) => [slug, title]));
  const courseTitles = new Map(courses.map(({ id, title }) => [id, title]));
  const completed = (await completedBy(personId, now)).valid;
  const planned = new Set(row.steps.flatMap(({ moduleSlug, external }) => (external ? [] : [moduleSlug])));
  const requirements = (await rolesBySlug()).get(row.targetRole)?.requirements ?? [];
  const required = new Set(requirements.map(({ competency }) => competency));
  const already = modules
    .filter(({ slug, raises }) => !planned.has(slug) && Object.keys(raises).some((id) => required.has(id)))
    .flatMap(({ slug, title }) => {
      const completedAt = completed.get(slug);
      return completedAt ? [{ moduleSlug: slug, title, completedOn: isoDay(completedAt) }] : [];
    });
  const steps = row.steps.map(({ week, moduleSlug, external, hours }) => ({
    week,
    from: isoDay(addDays(row.startsOn, 7 * (week - 1))),
    to: isoDay(addDays(row.startsOn, 7 * week - 1)),
    moduleSlug,
    external,
    title: (external ? courseTitles : titles).get(moduleSlug) ?? { fr: moduleSlug, en: moduleSlug },
    hours,
    isDone: !external && completed.has(moduleSlug),
  }));
  // Within a week, what comes first stands first.
  const { takeable } = sortModules(planOffer(modules, courses, new Set(), {}));
  const places = new Map(takeable.map(({ id }, index) => [id, index]));
  const placeOf = (step: (typeof steps)[number]) => places.get(plannedName(step)) ?? places.size;
  steps.sort((left, right) => left.week - right.week || placeOf(left) - placeOf(right));
  const outside = new Set(row.steps.flatMap(({ moduleSlug, external }) => (external ? [moduleSlug] : [])));
  return {
    id: row.id,
    targetRole: row.targetRole,
    startsOn: isoDay(row.startsOn),
    deadline: isoDay(row.deadline),
    hoursPerWeek: row.hoursPerWeek,
    gap: row.gap,
    hours: steps.reduce((sum, { hours }) => sum + hours, 0),
    createdAt: row.createdAt.toISOString(),
    steps,
    already,
    outside: courses.filter(({ id }) => outside.has(id)),
    remainder: parseRemainder(row.residual),
  };
}
