import { daysBetween } from "~/kernel/time";
import { z } from "~/kernel/zod";

const level = z.number().min(0).max(4);
const identifier = z.string().min(1).max(200);

/** What `transitions plan` reads (design, section 10). Hours are working hours, days are `YYYY-MM-DD`. */
export const planInputSchema = z
  .strictObject({
    gaps: z.record(z.string(), z.strictObject({ have: level, need: level, weight: z.number().min(0) })),
    modules: z.array(
      z.strictObject({
        id: identifier,
        hours: z.number().positive(),
        prerequisites: z.array(identifier).default([]),
        /** Brings each competency to at least this level. */
        raises: z.record(z.string(), level).default({}),
      }),
    ),
    hoursPerWeek: z.number().positive(),
    start: z.iso.date(),
    deadline: z.iso.date(),
  })
  .superRefine(({ modules }, context) => {
    const seen = new Set<string>();
    modules.forEach(({ id }, index) => {
      if (seen.has(id))
        context.addIssue({
          code: "custom",
          path: ["modules", index, "id"],
          message: `"${id}" is there twice`,
        });
      seen.add(id);
    });
  });
export type PlanInput = z.output<typeof planInputSchema>;
export type PlanModule = PlanInput["modules"][number];

/** Hours of one module in one week of the plan; in a week, modules stand in the order they are taken in. */
export interface PlanWeek {
  /** 1, 2, 3 …: whole weeks from `start`. Weeks without a module are left out. */
  week: number;
  modules: { id: string; hours: number }[];
}

/** Why a gap is not closed. */
export type PlanObstacle =
  | { kind: "deadline_before_start"; start: string; deadline: string }
  | { kind: "no_whole_week"; start: string; deadline: string }
  /** `reachable`: the highest level that the modules bring to. */
  | { kind: "no_module_raises"; competency: string; need: number; reachable: number }
  | { kind: "prerequisite_cycle"; competency: string; modules: string[] }
  | { kind: "prerequisite_unknown"; competency: string; module: string; prerequisite: string }
  /** `hoursNeeded`: what the modules that close most of the gap take, without a deadline. */
  | {
      kind: "too_little_time";
      competencies: string[];
      weeks: number;
      hoursPerWeek: number;
      hoursNeeded: number;
    };

export interface PlanResult {
  weeks: PlanWeek[];
  hours: number;
  /** The last week with a module, 0 when there is nothing to take. */
  finish: number;
  /** Levels still missing after the plan, for each competency of `gaps`. */
  residual: Record<string, number>;
  /** Empty when the plan closes every gap. */
  infeasible: PlanObstacle[];
}

/**
 * Whole weeks of seven days from `start`, the last of which ends on `deadline` or before; both days
 * count. Negative when the deadline is before the start.
 */
export function wholeWeeks(start: string, deadline: string): number {
  return Math.floor((daysBetween(new Date(start), new Date(deadline)) + 1) / 7);
}

/** Levels missing of each competency once `taken` modules are done. */
export function residualLevels(
  gaps: PlanInput["gaps"],
  taken: readonly PlanModule[],
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(gaps).map(([competency, { have, need }]) => {
      const reached = Math.max(have, ...taken.map(({ raises }) => raises[competency] ?? 0));
      return [competency, Math.max(0, need - reached)];
    }),
  );
}

/** The sum that a plan makes as small as it can: weight x levels missing. */
export const weighResidual = (gaps: PlanInput["gaps"], residual: Readonly<Record<string, number>>) =>
  Object.entries(gaps).reduce(
    (sum, [competency, { weight }]) => sum + weight * (residual[competency] ?? 0),
    0,
  );

/** Modules that can never be taken: their prerequisites run in a circle, or name a module that is not there. */
export interface BlockedModule {
  id: string;
  by: { cycle: string[] } | { unknown: string; module: string };
}

/** Parts the modules into those that can be taken, in an order that respects prerequisites, and the others. */
export function sortModules(modules: readonly PlanModule[]): {
  takeable: PlanModule[];
  blocked: BlockedModule[];
} {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const takeable: PlanModule[] = [];
  const blocked = new Map<string, BlockedModule["by"]>();
  const done = new Set<string>();

  function visit(id: string, path: readonly string[]): BlockedModule["by"] | null {
    const module = byId.get(id);
    if (!module) return { unknown: id, module: path.at(-1) as string };
    if (done.has(id)) return null;
    const known = blocked.get(id);
    if (known) return known;
    if (path.includes(id)) return { cycle: path.slice(path.indexOf(id)) };
    for (const prerequisite of [...module.prerequisites].sort()) {
      const by = visit(prerequisite, [...path, id]);
      if (by) {
        blocked.set(id, by);
        return by;
      }
    }
    done.add(id);
    takeable.push(module);
    return null;
  }

  for (const id of [...byId.keys()].sort()) visit(id, []);
  return { takeable, blocked: [...blocked].map(([id, by]) => ({ id, by })) };
}

/** The modules worth planning: those that raise something missing, with all that they presuppose. */
export function usefulModules(gaps: PlanInput["gaps"], takeable: readonly PlanModule[]): PlanModule[] {
  const wanted = new Set<string>();
  // From the last backwards: whoever presupposes a module stands after it.
  for (const { id, raises, prerequisites } of [...takeable].reverse()) {
    const helps = Object.entries(raises).some(([competency, to]) => {
      const gap = gaps[competency];
      return gap !== undefined && gap.need > gap.have && to > gap.have && gap.weight > 0;
    });
    if (!helps && !wanted.has(id)) continue;
    wanted.add(id);
    for (const prerequisite of prerequisites) wanted.add(prerequisite);
  }
  return takeable.filter(({ id }) => wanted.has(id));
}
