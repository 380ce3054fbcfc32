import { createRandom } from "~/kernel/random";
import { externalIdIn } from "~/learning/external";
import type { Constraint, Term, Values } from "./binary-programme";
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
import { fillEarly, finishOf, hoursKeptFree, type Placed, searchSchedule, writeWeeks } from "./plan-schedule";
import { keep, minimise, sumAt } from "./programme-solver.server";

/** What a plan reaches, its first two objectives, and with which modules. */
interface Choice {
  gap: number;
  hours: number;
  taken: PlanModule[];
  values: Values;
}

/** Orders tried before the solver is asked to prove that there is no shorter schedule. */
const TRIES = 600;
/** Choices ruled out one by one before the whole horizon is solved at once. */
const RULED_OUT = 40;
/**
 * A proof module x week with more variables than this takes many seconds, and a page waits for it. Then the
 * schedule found stands: at worst it ends a week later than the shortest one, or a choice that could only
 * just be squeezed in gives way to the next best.
 */
const PROVABLE = 320;

const sumHours = (modules: readonly PlanModule[]) => modules.reduce((sum, { hours }) => sum + hours, 0);

/** More weeks than this bring nothing: every module could have weeks of its own. */
const enoughWeeks = (modules: readonly PlanModule[], hoursPerWeek: number) =>
  modules.reduce((sum, { hours }) => sum + Math.ceil(hours / hoursPerWeek), 0);

/** The least gap, then the least hours for it, that a programme allows. */
async function choose(plan: PlanProgramme, ruledOut: readonly Constraint[] = []): Promise<Choice> {
  const { programme, objectives } = plan;
  const closest = await minimise(programme, objectives.gap, ruledOut);
  if (!closest) throw new Error("a plan without modules is always possible");
  const gap = sumAt(objectives.gap, closest);
  const values =
    (await minimise(programme, objectives.hours, [...ruledOut, keep(objectives.gap, gap)])) ?? closest;
  return { gap, hours: sumAt(objectives.hours, values), taken: plan.readTaken(values), values };
}

/**
 * The best plan there is (design, section 9): it leaves the least weighted gap, then takes the fewest
 * hours, then finishes first; early weeks are filled first. What stays open is in `residual`, with the
 * reasons in `infeasible`.
 *
 * Which modules to take, within the hours that all weeks hold together, is a small problem without weeks.
 * Its answer is the best that any plan can reach. Most often a schedule for it is found at once, and often
 * one that fills its weeks, so that none is shorter; only what that leaves open is proved module x week, as
 * far as that takes no more than a moment (`PROVABLE`).
 */
export async function solvePlan(input: PlanInput): Promise<PlanResult> {
  const { gaps, hoursPerWeek } = input;
  const { takeable, blocked } = sortModules(input.modules);
  const modules = usefulModules(gaps, takeable);
  const weeks = Math.min(wholeWeeks(input.start, input.deadline), enoughWeeks(modules, hoursPerWeek));
  const keptFree = hoursKeptFree(modules, hoursPerWeek);
  const withoutWeeks = (hours: number) => buildPlanProgramme(gaps, modules, Math.max(1, hours), 1);

  const timeless = await choose(withoutWeeks(sumHours(modules)));
  const placed = weeks > 0 ? await placeBest() : [];
  const taken = placed.map(({ module }) => module);
  const residual = residualLevels(gaps, taken);
  const isClosed = Object.values(residual).every((levels) => levels === 0);
  return {
    weeks: writeWeeks(placed),
    hours: sumHours(taken),
    finish: finishOf(placed),
    residual,
    infeasible: isClosed
      ? []
      : findObstacles(input, blocked, residual, {
          residual: residualLevels(gaps, timeless.taken),
          hours: sumHours(timeless.taken),
        }),
  };

  async function placeBest(): Promise<Placed[]> {
    const small = withoutWeeks(weeks * hoursPerWeek);
    const ruledOut: Constraint[] = [{ terms: keptFreeIn(small), atMost: weeks * hoursPerWeek }];
    while (ruledOut.length <= RULED_OUT) {
      const choice =
        ruledOut.length === 1 && leastWeeks(timeless.taken) <= weeks
          ? timeless
          : await choose(small, ruledOut);
      const found = search(choice.taken) ?? (await proveSchedule(choice.taken, weeks));
      if (found) return shorten(choice, found);
      // Nor can anything that contains these modules be placed.
      ruledOut.push({ terms: small.chosen(choice.taken), atMost: choice.taken.length - 1 });
    }
    const whole = buildPlanProgramme(gaps, modules, hoursPerWeek, weeks);
    const reach = await choose(whole);
    return shorten(reach, fillEarly(whole.readPlaced(reach.values), hoursPerWeek));
  }

  function search(list: readonly PlanModule[]) {
    const atLeast = leastWeeks(list);
    // Anybody can begin a module tomorrow; what is outside has to be arranged first.
    const isOutside = ({ id }: PlanModule) => externalIdIn(id) !== null;
    const wanted = [...list.filter((one) => !isOutside(one)), ...list.filter(isOutside)];
    return searchSchedule(wanted, { hoursPerWeek, weeks, atLeast }, createRandom("plan"), TRIES);
  }

  function keptFreeIn(plan: PlanProgramme): Term[] {
    return modules.flatMap((module) =>
      plan.chosen([module]).map(([, variable]): Term => [keptFree.get(module.id) as number, variable]),
    );
  }

  /** Weeks that no schedule of `list` can stay under. */
  function leastWeeks(list: readonly PlanModule[]): number {
    const kept = list.reduce((sum, { id }) => sum + (keptFree.get(id) as number), 0);
    return Math.ceil(Math.max(sumHours(list), kept) / hoursPerWeek - 1e-9);
  }

  /** A schedule of exactly `list` within `length` weeks, or null when there is none or it cannot be proved. */
  async function proveSchedule(list: readonly PlanModule[], length: number): Promise<Placed[] | null> {
    const plan = buildPlanProgramme(gaps, list, hoursPerWeek, length);
    return read(plan, [all(plan, list)]);
  }

  function all(plan: PlanProgramme, list: readonly PlanModule[]): Constraint {
    return { terms: plan.chosen(list).map(([, variable]) => [-1, variable]), atMost: -list.length };
  }

  async function read(plan: PlanProgramme, kept: readonly Constraint[]): Promise<Placed[] | null> {
    if (plan.programme.variables.length > PROVABLE) return null;
    const values = await minimise(plan.programme, [], kept);
    return values && fillEarly(plan.readPlaced(values), hoursPerWeek);
  }

  /** The same reach in the fewest weeks, whichever of the equally good choices allows it. */
  async function shorten({ gap, hours }: Choice, found: Placed[]): Promise<Placed[]> {
    const finish = finishOf(found);
    if (finish <= Math.ceil(hours / hoursPerWeek - 1e-9)) return found;
    const small = withoutWeeks(hours);
    const alike = [keep(small.objectives.gap, gap), keep(small.objectives.hours, hours)];
    const lightest = await minimise(small.programme, keptFreeIn(small), alike);
    const least = lightest ? leastWeeks(small.readTaken(lightest)) : 1;
    if (finish <= least) return found;
    const candidates = await inSomeChoice(small, alike);
    for (let length = least; length < finish; length++) {
      const plan = buildPlanProgramme(gaps, candidates, hoursPerWeek, length);
      const kept = [keep(plan.objectives.gap, gap), keep(plan.objectives.hours, hours)];
      const shorter = await read(plan, kept);
      if (shorter) return shorter;
    }
    return found;
  }

  /** The modules that a choice as good as the best one can contain. */
  async function inSomeChoice(small: PlanProgramme, alike: readonly Constraint[]): Promise<PlanModule[]> {
    const candidates: PlanModule[] = [];
    for (const module of modules) {
      const isTaken = all(small, [module]);
      if (isTaken.terms.length > 0 && (await minimise(small.programme, [], [...alike, isTaken])))
        candidates.push(module);
    }
    return candidates;
  }
}
