import { type Programme, ProgrammeBuilder, type Term, type Values } from "./binary-programme";
import type { PlanInput, PlanModule } from "./plan";
import { type Placed, weeksOf } from "./plan-schedule";

/** One way to take a module: from which week, over how many. */
interface Placement {
  module: PlanModule;
  /** Weeks are counted from 0 here. */
  first: number;
  last: number;
  chosen: number;
  /** Hours in the first of several weeks; what is left falls into the last. */
  firstHours: number | null;
}

export interface PlanProgramme {
  programme: Programme;
  /** Sums to be made small: weighted levels missing (less a constant), hours. */
  objectives: { gap: readonly Term[]; hours: readonly Term[] };
  /** How many of `modules` are taken, as a sum. */
  chosen(modules: readonly PlanModule[]): Term[];
  /** Reads the weeks out of a solution, in the order of the modules given. */
  readPlaced(values: Values): Placed[];
  readTaken(values: Values): PlanModule[];
}

/**
 * The programme module x week of a plan (design, section 9): binary variables say in which week a
 * module begins. A module that fits into a week is taken within one; a longer one runs on through
 * full weeks without interruption, with what is left over in its first and last week. A module may
 * follow its prerequisite in the same week.
 *
 * @param modules takeable ones, prerequisites before those who presuppose them
 * @param weeks 1 or more
 */
export function buildPlanProgramme(
  gaps: PlanInput["gaps"],
  modules: readonly PlanModule[],
  hoursPerWeek: number,
  weeks: number,
): PlanProgramme {
  const builder = new ProgrammeBuilder();
  const load: Term[][] = Array.from({ length: weeks }, () => []);
  const placements: Placement[] = [];

  for (const module of modules) {
    const span = weeksOf(module, hoursPerWeek);
    for (const length of span === 1 ? [1] : [span, span + 1]) {
      for (let first = 0; first + length <= weeks; first++) {
        const last = first + length - 1;
        const chosen = builder.binary();
        const between = (length - 2) * hoursPerWeek;
        const firstHours = length === 1 ? null : builder.number(hoursPerWeek);
        placements.push({ module, first, last, chosen, firstHours });
        if (firstHours === null) {
          load[first]?.push([module.hours, chosen]);
          continue;
        }
        for (let week = first + 1; week < last; week++) load[week]?.push([hoursPerWeek, chosen]);
        load[first]?.push([1, firstHours]);
        load[last]?.push([module.hours - between, chosen], [-1, firstHours]);
        // Neither the first nor the last week may hold less than nothing or more than a week.
        builder.atMost(
          [
            [1, firstHours],
            [-Math.min(hoursPerWeek, module.hours - between), chosen],
          ],
          0,
        );
        builder.atMost(
          [
            [module.hours - between - hoursPerWeek, chosen],
            [-1, firstHours],
          ],
          0,
        );
      }
    }
  }

  const placementsOf = (id: string) => placements.filter(({ module }) => module.id === id);
  const chosenOnce = (id: string, sign: 1 | -1): Term[] =>
    placementsOf(id).map(({ chosen }) => [sign, chosen]);
  for (const { id, prerequisites } of modules) {
    builder.atMost(chosenOnce(id, 1), 1);
    for (const prerequisite of prerequisites) {
      for (let week = 0; week < weeks; week++) {
        const begun = placementsOf(id).filter(({ first }) => first <= week);
        const ended = placementsOf(prerequisite).filter(({ last }) => last <= week);
        builder.atMost(
          [...begun.map(({ chosen }): Term => [1, chosen]), ...ended.map(({ chosen }): Term => [-1, chosen])],
          0,
        );
      }
    }
  }

  for (const terms of load) builder.atMost(terms, hoursPerWeek);

  const gained: Term[] = [];
  for (const [competency, { have, need, weight }] of Object.entries(gaps)) {
    const reached = modules
      .map(({ raises }) => Math.min(raises[competency] ?? 0, need))
      .filter((to) => to > have);
    let below = have;
    for (const to of [...new Set(reached)].sort((left, right) => left - right)) {
      const isReached = builder.number(1);
      const raising = modules.filter(({ raises }) => (raises[competency] ?? 0) >= to);
      builder.atMost([[1, isReached], ...raising.flatMap(({ id }) => chosenOnce(id, -1))], 0);
      gained.push([-weight * (to - below), isReached]);
      below = to;
    }
  }

  const hours = placements.map(({ module, chosen }): Term => [module.hours, chosen]);
  const isChosen = (values: Values) => (placement: Placement) => (values[placement.chosen] as number) > 0.5;

  return {
    programme: builder.build(),
    objectives: { gap: gained, hours },
    chosen: (list) => list.flatMap(({ id }) => chosenOnce(id, 1)),
    readTaken: (values) => placements.filter(isChosen(values)).map(({ module }) => module),
    readPlaced: (values) =>
      placements.filter(isChosen(values)).map(({ module, first, last, firstHours }) => {
        if (firstHours === null) return { module, first, hours: [module.hours] };
        const atFirst = values[firstHours] as number;
        const between = new Array<number>(last - first - 1).fill(hoursPerWeek);
        const atLast = module.hours - atFirst - between.length * hoursPerWeek;
        return { module, first, hours: [atFirst, ...between, atLast] };
      }),
  };
}
