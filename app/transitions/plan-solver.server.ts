import type { Values } from "./binary-programme";
import {
  type PlanInput,
  type PlanModule,
  type PlanResult,
  residualLevels,
  sortModules,
  usefulModules,
  wholeWeeks,
} from "./plan";
import { findObstacles } from "./plan-obstacles";
import { buildPlanProgramme, type PlanProgramme } from "./plan-programme";
import { keep, minimise, sumAt } from "./programme-solver.server";

/** What a plan reaches: its first two objectives. */
interface Reach {
  gap: number;
  hours: number;
}

/** Filling early weeks first is a courtesy, not an objective of the design: its proof is not worth the time. */
const NEARLY = 0.05;

const sumHours = (modules: readonly PlanModule[]) => modules.reduce((sum, { hours }) => sum + hours, 0);

/** More weeks than this bring nothing: every module could have weeks of its own. */
const enoughWeeks = (modules: readonly PlanModule[], hoursPerWeek: number) =>
  modules.reduce((sum, { hours }) => sum + Math.ceil(hours / hoursPerWeek), 0);

/** The least gap, then the least hours for it, within the weeks of a programme. */
async function findReach({
  programme,
  objectives,
}: PlanProgramme): Promise<{ reach: Reach; values: Values }> {
  const closest = await minimise(programme, objectives.gap);
  if (!closest) throw new Error("a plan without modules is always possible");
  const gap = sumAt(objectives.gap, closest);
  const shortest = await minimise(programme, objectives.hours, [keep(objectives.gap, gap)]);
  const values = shortest ?? closest;
  return { reach: { gap, hours: sumAt(objectives.hours, values) }, values };
}

/**
 * The best plan there is (design, section 9): it leaves the least weighted gap, then takes the fewest
 * hours, then finishes first; early weeks are filled first. What stays open is in `residual`, with the
 * reasons in `infeasible`.
 *
 * What could be reached without a deadline is a small problem: if it fits into some number of weeks,
 * the least such number is the finish, and the large problem over all weeks need not be solved.
 */
export async function solvePlan(input: PlanInput): Promise<PlanResult> {
  const { gaps, hoursPerWeek } = input;
  const { takeable, blocked } = sortModules(input.modules);
  const modules = usefulModules(gaps, takeable);
  const weeks = Math.min(wholeWeeks(input.start, input.deadline), enoughWeeks(modules, hoursPerWeek));
  const programmeOf = (length: number) => buildPlanProgramme(gaps, modules, hoursPerWeek, length);

  /** The plan that reaches `reach` in the fewest weeks, or null when there are too few. */
  async function planReaching({ gap, hours }: Reach) {
    for (let length = Math.max(1, Math.ceil(hours / hoursPerWeek - 1e-9)); length <= weeks; length++) {
      const plan = programmeOf(length);
      const { objectives, programme } = plan;
      const kept = [keep(objectives.gap, gap), keep(objectives.hours, hours)];
      const values = await minimise(programme, objectives.early, kept, NEARLY);
      if (values) return { taken: plan.readTaken(values), weeks: plan.readWeeks(values) };
    }
    return null;
  }

  const allAtOnce = buildPlanProgramme(gaps, modules, Math.max(1, sumHours(modules)), 1);
  const timeless = await findReach(allAtOnce);
  const plan =
    (await planReaching(timeless.reach)) ??
    (weeks > 0 ? await planReaching((await findReach(programmeOf(weeks))).reach) : null);
  const taken = plan?.taken ?? [];
  const residual = residualLevels(gaps, taken);
  const isClosed = Object.values(residual).every((levels) => levels === 0);
  const best = allAtOnce.readTaken(timeless.values);
  const infeasible = isClosed
    ? []
    : findObstacles(input, blocked, residual, {
        residual: residualLevels(gaps, best),
        hours: sumHours(best),
      });
  return {
    weeks: plan?.weeks ?? [],
    hours: sumHours(taken),
    finish: plan?.weeks.at(-1)?.week ?? 0,
    residual,
    infeasible,
  };
}
