import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type PlanInput,
  type PlanResult,
  planInputSchema,
  residualLevels,
  weighResidual,
  wholeWeeks,
} from "./plan";
import { solvePlan } from "./plan-solver.server";

const parse = (input: unknown) => planInputSchema.parse(input);
type Score = [residual: number, hours: number, finish: number];

const isLess = (left: Score, right: Score) => {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && (left[at] as number) < (right[at] as number);
};

/** Whether modules can be taken one after the other, each after its prerequisites. */
function canBeOrdered(modules: PlanInput["modules"]): boolean {
  const done = new Set<string>();
  for (let round = 0; round < modules.length; round++) {
    for (const { id, prerequisites } of modules)
      if (prerequisites.every((before) => done.has(before))) done.add(id);
  }
  return modules.every(({ id }) => done.has(id));
}

/**
 * The best score over every way to place modules. Hours are whole numbers here, and then whole hours in
 * first weeks are enough: each appears in two weeks only, with opposite signs (a network matrix).
 */
function searchEverything({ gaps, modules, hoursPerWeek, start, deadline }: PlanInput): Score {
  const weeks = Math.max(0, wholeWeeks(start, deadline));
  let best: Score = [weighResidual(gaps, residualLevels(gaps, [])), 0, 0];
  const span = new Map<string, { first: number; last: number }>();

  function look(index: number, load: readonly number[]) {
    const module = modules[index];
    if (!module) {
      const taken = modules.filter(({ id }) => span.has(id));
      const keepsOrder =
        canBeOrdered(taken) &&
        taken.every(({ id, prerequisites }) =>
          prerequisites.every(
            (before) => (span.get(before)?.last ?? Number.POSITIVE_INFINITY) <= (span.get(id)?.first ?? -1),
          ),
        );
      if (!keepsOrder) return;
      const score: Score = [
        weighResidual(gaps, residualLevels(gaps, taken)),
        taken.reduce((sum, { hours }) => sum + hours, 0),
        Math.max(0, ...[...span.values()].map(({ last }) => last + 1)),
      ];
      if (isLess(score, best)) best = score;
      return;
    }
    look(index + 1, load);
    for (let first = 0; first < weeks; first++) {
      for (let last = first; last < weeks; last++) {
        const length = last - first + 1;
        if (length === 1 ? module.hours > hoursPerWeek : module.hours <= hoursPerWeek) continue;
        const ends = module.hours - (length - 2) * hoursPerWeek;
        for (let atFirst = 1; atFirst <= hoursPerWeek; atFirst++) {
          const atLast = ends - atFirst;
          if (length === 1 ? atFirst !== module.hours : atLast < 1 || atLast > hoursPerWeek) continue;
          const next = load.map((hours, week) => {
            if (week < first || week > last) return hours;
            if (week === first) return hours + atFirst;
            return hours + (week === last ? atLast : hoursPerWeek);
          });
          if (next.some((hours) => hours > hoursPerWeek)) continue;
          span.set(module.id, { first, last });
          look(index + 1, next);
          span.delete(module.id);
        }
      }
    }
  }
  look(0, new Array<number>(weeks).fill(0));
  return best;
}

const competency = fc.constantFrom("x", "y");
const small = fc
  .record({
    gaps: fc.dictionary(
      competency,
      fc.record({
        have: fc.integer({ min: 0, max: 2 }),
        need: fc.integer({ min: 0, max: 4 }),
        weight: fc.integer({ min: 1, max: 3 }),
      }),
      { minKeys: 1 },
    ),
    modules: fc.array(
      fc.record({
        hours: fc.integer({ min: 1, max: 6 }),
        prerequisites: fc.uniqueArray(fc.constantFrom("m0", "m1", "m2", "m3"), { maxLength: 1 }),
        raises: fc.dictionary(competency, fc.integer({ min: 1, max: 4 })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    hoursPerWeek: fc.integer({ min: 2, max: 4 }),
    days: fc.integer({ min: -3, max: 27 }),
  })
  .map(({ modules, days, ...rest }) =>
    parse({
      ...rest,
      modules: modules.map((module, index) => ({ id: `m${index}`, ...module })),
      start: "2026-12-01",
      deadline: new Date(Date.UTC(2026, 11, 1 + days)).toISOString().slice(0, 10),
    }),
  );

/** What must hold of every plan, whatever its quality. */
function expectSound(input: PlanInput, plan: PlanResult) {
  const begun = new Map<string, number>();
  const ended = new Map<string, number>();
  const done = new Map<string, number>();
  const order: string[] = [];
  for (const { week, modules } of plan.weeks) {
    expect(modules.reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual(
      input.hoursPerWeek + 0.011,
    );
    for (const { id, hours } of modules) {
      if (!begun.has(id)) {
        begun.set(id, week);
        order.push(id);
      } else expect(ended.get(id)).toBe(week - 1);
      ended.set(id, week);
      done.set(id, (done.get(id) ?? 0) + hours);
    }
  }
  const taken = input.modules.filter(({ id }) => done.has(id));
  for (const { id, hours, prerequisites } of taken) {
    expect(done.get(id)).toBeCloseTo(hours, 6);
    if (hours <= input.hoursPerWeek) expect(begun.get(id)).toBe(ended.get(id));
    for (const before of prerequisites) {
      expect(ended.get(before)).toBeLessThanOrEqual(begun.get(id) as number);
      expect(order.indexOf(before)).toBeLessThan(order.indexOf(id));
    }
  }
  expect(plan.hours).toBe(taken.reduce((sum, { hours }) => sum + hours, 0));
  expect(plan.finish).toBe(Math.max(0, ...ended.values()));
  expect(plan.residual).toEqual(residualLevels(input.gaps, taken));
  const isClosed = Object.values(plan.residual).every((levels) => levels === 0);
  expect(plan.infeasible.length === 0).toBe(isClosed);
}

test("no way to place the modules is better than the plan", async () => {
  await fc.assert(
    fc.asyncProperty(small, async (input) => {
      const plan = await solvePlan(input);
      expectSound(input, plan);
      expect([weighResidual(input.gaps, plan.residual), plan.hours, plan.finish]).toEqual(
        searchEverything(input),
      );
    }),
    { numRuns: 500 },
  );
}, 120_000);

const base = { hoursPerWeek: 4, start: "2026-12-01", deadline: "2027-01-26" };
const gap = (need: number, have = 0, weight = 1) => ({ have, need, weight });

test("a long module runs on through full weeks, and another takes what is left of its last", async () => {
  const plan = await solvePlan(
    parse({
      ...base,
      gaps: { x: gap(2), y: gap(1) },
      modules: [
        { id: "long", hours: 10, prerequisites: [], raises: { x: 2 } },
        { id: "short", hours: 2, prerequisites: ["long"], raises: { y: 1 } },
      ],
    }),
  );
  expect(plan).toEqual({
    weeks: [
      { week: 1, modules: [{ id: "long", hours: 4 }] },
      { week: 2, modules: [{ id: "long", hours: 4 }] },
      {
        week: 3,
        modules: [
          { id: "long", hours: 2 },
          { id: "short", hours: 2 },
        ],
      },
    ],
    hours: 12,
    finish: 3,
    residual: { x: 0, y: 0 },
    infeasible: [],
  });
});

test.each([
  [
    "nothing is missing",
    { gaps: { x: gap(1, 2) }, modules: [{ id: "m", hours: 1, raises: { x: 2 } }] },
    { hours: 0, finish: 0, residual: { x: 0 } },
    [],
  ],
  [
    "nothing raises it",
    { gaps: { x: gap(2) }, modules: [] },
    { hours: 0, residual: { x: 2 } },
    [{ kind: "no_module_raises", competency: "x", need: 2, reachable: 0 }],
  ],
  [
    "the modules stop short",
    { gaps: { x: gap(3) }, modules: [{ id: "m", hours: 1, raises: { x: 2 } }] },
    { hours: 1, residual: { x: 1 } },
    [{ kind: "no_module_raises", competency: "x", need: 3, reachable: 2 }],
  ],
  [
    "prerequisites run in a circle",
    {
      gaps: { x: gap(1) },
      modules: [
        { id: "a", hours: 1, prerequisites: ["b"], raises: { x: 1 } },
        { id: "b", hours: 1, prerequisites: ["a"], raises: {} },
      ],
    },
    { hours: 0, residual: { x: 1 } },
    [{ kind: "prerequisite_cycle", competency: "x", modules: ["a", "b"] }],
  ],
  [
    "a prerequisite is not there",
    { gaps: { x: gap(1) }, modules: [{ id: "a", hours: 1, prerequisites: ["z"], raises: { x: 1 } }] },
    { hours: 0, residual: { x: 1 } },
    [{ kind: "prerequisite_unknown", competency: "x", module: "a", prerequisite: "z" }],
  ],
  [
    "the deadline is past",
    { deadline: "2026-11-01", gaps: { x: gap(1) }, modules: [{ id: "a", hours: 1, raises: { x: 1 } }] },
    { weeks: [], residual: { x: 1 } },
    [{ kind: "deadline_before_start", start: "2026-12-01", deadline: "2026-11-01" }],
  ],
  [
    "there is less than a week",
    { deadline: "2026-12-03", gaps: { x: gap(1) }, modules: [{ id: "a", hours: 1, raises: { x: 1 } }] },
    { weeks: [], residual: { x: 1 } },
    [{ kind: "no_whole_week", start: "2026-12-01", deadline: "2026-12-03" }],
  ],
  [
    "time is too short for all: the weightier gap is closed",
    {
      deadline: "2026-12-07",
      gaps: { x: gap(1, 0, 1), y: gap(1, 0, 3) },
      modules: [
        { id: "a", hours: 3, raises: { x: 1 } },
        { id: "b", hours: 3, raises: { y: 1 } },
      ],
    },
    { weeks: [{ week: 1, modules: [{ id: "b", hours: 3 }] }], residual: { x: 1, y: 0 } },
    [{ kind: "too_little_time", competencies: ["x"], weeks: 1, hoursPerWeek: 4, hoursNeeded: 6 }],
  ],
] as const)("%s", async (_, input, expected, infeasible) => {
  const plan = await solvePlan(parse({ ...base, ...input }));
  expect(plan).toMatchObject(expected);
  expect(plan.infeasible).toEqual(infeasible);
});

test.each([
  ["2026-12-01", "2026-12-07", 1],
  ["2026-12-01", "2026-12-08", 1],
  ["2026-12-01", "2026-12-29", 4],
  ["2026-12-01", "2026-12-01", 0],
  ["2026-12-01", "2026-11-01", -5],
])("from %s to %s are %i whole weeks", (start, deadline, weeks) =>
  expect(wholeWeeks(start, deadline)).toBe(weeks),
);

test.each([
  ["no hours", { modules: [{ id: "a", hours: 0 }] }],
  [
    "a module twice",
    {
      modules: [
        { id: "a", hours: 1 },
        { id: "a", hours: 1 },
      ],
    },
  ],
  ["a day that is none", { start: "2026-02-30" }],
])("refuses %s", (_, change) =>
  expect(planInputSchema.safeParse({ ...base, gaps: {}, modules: [], ...change }).success).toBe(false),
);
