import { type Programme, ProgrammeBuilder, type Term, type Values } from "./binary-programme";
import type { PlanInput, PlanModule, PlanWeek } from "./plan";

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
  /** Sums to be made small: weighted levels missing (less a constant), hours, hours x their week. */
  objectives: { gap: readonly Term[]; hours: readonly Term[]; early: readonly Term[] };
  /** Reads the weeks out of a solution. */
  readWeeks(values: Values): PlanWeek[];
  readTaken(values: Values): PlanModule[];
}

/** Hours of half a minute or less are rounding, not work. */
const NO_HOURS = 1 / 120;
/** To a hundredth of an hour, so that sums and differences print as they were meant. */
const roundHours = (hours: number) => Math.round(hours * 100) / 100;

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
    const span = Math.ceil(module.hours / hoursPerWeek - 1e-9);
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
  const early = load.flatMap((terms, week) =>
    terms.map(([hours, variable]): Term => [hours * (week + 1), variable]),
  );
  const isChosen = (values: Values) => (placement: Placement) => (values[placement.chosen] as number) > 0.5;

  return {
    programme: builder.build(),
    objectives: { gap: gained, hours, early },
    readTaken: (values) => placements.filter(isChosen(values)).map(({ module }) => module),
    readWeeks(values) {
      // Modules come with prerequisites first, so each week lists them in an order they can be taken in.
      const content: PlanWeek["modules"][] = load.map(() => []);
      for (const { module, first, last, firstHours } of placements.filter(isChosen(values))) {
        const atFirst = roundHours(firstHours === null ? module.hours : (values[firstHours] as number));
        const atLast = roundHours(module.hours - atFirst - (last - first - 1) * hoursPerWeek);
        for (let week = first; week <= last; week++) {
          const share = week === first ? atFirst : week === last ? atLast : hoursPerWeek;
          if (share > NO_HOURS) content[week]?.push({ id: module.id, hours: share });
        }
      }
      return content.flatMap((list, week) => (list.length === 0 ? [] : [{ week: week + 1, modules: list }]));
    },
  };
}
