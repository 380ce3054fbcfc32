import { z } from "~/kernel/zod";
import type { Requirement } from "~/readiness/requirement";
import { type Assignment, type AssignmentProblem, assign } from "./assignment";
import { settleTies } from "./assignment-ties";
import { measureGap, type NearCompetency } from "./gap";

const identifier = z.string().min(1).max(200);
const level = z.number().min(0).max(4);

/** What `transitions match` reads (design, section 10). */
export const matchInputSchema = z
  .strictObject({
    people: z.array(
      z.strictObject({
        id: identifier,
        current: z.string().nullable().optional(),
        levels: z.record(z.string(), level).default({}),
        /** -1 refuses the role, 1 would like it. */
        preferences: z.record(z.string(), z.union([z.literal(-1), z.literal(0), z.literal(1)])).default({}),
      }),
    ),
    roles: z.array(
      z.strictObject({
        id: identifier,
        seats: z.int().min(0),
        requires: z
          .record(
            z.string(),
            z.strictObject({
              level,
              weight: z.number().min(0).default(1),
              must: z.boolean().default(false),
            }),
          )
          .default({}),
      }),
    ),
    /** A role further away than this, 0..1, is not proposed. */
    maxGap: z.number().min(0).max(1).default(0.6),
    /** What leaving one person in her place costs. */
    stayCost: z.number().default(600),
  })
  .superRefine(({ people, roles }, context) => {
    for (const [list, entries] of [
      ["people", people],
      ["roles", roles],
    ] as const) {
      const seen = new Set<string>();
      entries.forEach(({ id }, index) => {
        if (seen.has(id))
          context.addIssue({ code: "custom", path: [list, index, "id"], message: `"${id}" is there twice` });
        seen.add(id);
      });
    }
  });
export type MatchInput = z.output<typeof matchInputSchema>;

/** Taken off the cost of a role that somebody would like. */
const PREFERENCE_WORTH = 150;
/** A gap of 1 in cost units. */
const GAP_UNITS = 1000;
/** Gaps are sums of decimals: what exceeds the limit by less than this does not exceed it. */
const ROUNDING = 1e-9;

/** Why a role is closed to somebody. */
export type ClosedBecause =
  | { because: "refused" }
  | { because: "must_missing"; competencies: string[] }
  | { because: "gap_over_limit"; gap: number; limit: number };

/** One person's way to one role. */
export interface Option {
  gap: number;
  /** Infinity when closed. */
  cost: number;
  closed: ClosedBecause | null;
}

/**
 * What it would cost to place a person in a role: `round(1000 gap) - 150 preference`; closed when
 * she refused it, a must-have is missing or the gap is over the limit.
 */
export function weighOption(
  person: MatchInput["people"][number],
  role: { id: string; requirements: readonly Requirement[] },
  maxGap: number,
  near: readonly NearCompetency[] = [],
): Option {
  const { gap, missingMusts } = measureGap(role.requirements, person.levels, near);
  const preference = person.preferences[role.id] ?? 0;
  const closed: ClosedBecause | null =
    preference === -1
      ? { because: "refused" }
      : missingMusts.length > 0
        ? { because: "must_missing", competencies: missingMusts }
        : gap > maxGap + ROUNDING
          ? { because: "gap_over_limit", gap, limit: maxGap }
          : null;
  const cost = closed
    ? Number.POSITIVE_INFINITY
    : Math.round(GAP_UNITS * gap) - PREFERENCE_WORTH * preference;
  return { gap, cost, closed };
}

interface ProposedAssignment {
  person: string;
  /** null: she stays where she is. */
  role: string | null;
  /** Gap to that role, null when she stays. */
  gap: number | null;
  cost: number;
}

/** A matching with what is needed to explain it. */
export interface Matching {
  assignments: ProposedAssignment[];
  total: number;
  /** People and roles sorted by id, as the indices of `problem` and `solution` mean them. */
  people: MatchInput["people"];
  roles: { id: string; seats: number; requirements: Requirement[] }[];
  problem: AssignmentProblem;
  solution: Assignment;
  option(personIndex: number, roleIndex: number): Option;
}

// By code unit, so that the order is the same in every language and on every machine.
const byId = (left: { id: string }, right: { id: string }) =>
  left.id < right.id ? -1 : left.id > right.id ? 1 : 0;

/**
 * The matching of least total cost over people and seats (design, section 9). It proposes; people
 * decide. Equal optima are told apart by id: going through people in the order of their ids, each
 * has the first role by id that an optimum allows, staying last. Assignments come in that order.
 */
export function matchPeople(input: MatchInput, near: readonly NearCompetency[] = []): Matching {
  const people = [...input.people].sort(byId);
  const roles = [...input.roles].sort(byId).map(({ id, seats, requires }) => ({
    id,
    seats,
    requirements: Object.entries(requires).map(([competency, need]) => ({ competency, ...need })),
  }));
  const option = (personIndex: number, roleIndex: number) =>
    weighOption(people[personIndex] as never, roles[roleIndex] as never, input.maxGap, near);
  const width = roles.length + 1;
  const costs = new Float64Array(people.length * width).fill(input.stayCost);
  for (let person = 0; person < people.length; person++) {
    for (let role = 0; role < roles.length; role++) costs[person * width + role] = option(person, role).cost;
  }
  const problem = {
    people: people.length,
    roles: roles.length,
    costs,
    seats: roles.map(({ seats }) => seats),
  };
  const solution = assign(problem);
  settleTies(problem, solution);
  const assignments = people.map(({ id }, index): ProposedAssignment => {
    const roleIndex = solution.choice[index] as number;
    const cost = costs[index * width + roleIndex] as number;
    const role = roles[roleIndex];
    return role
      ? { person: id, role: role.id, gap: option(index, roleIndex).gap, cost }
      : { person: id, role: null, gap: null, cost };
  });
  return { assignments, total: solution.total, people, roles, problem, solution, option };
}
