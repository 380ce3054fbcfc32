import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "~/kernel/random";
import { EXTERNAL_PREFIX } from "~/learning/external";
import { externalSource } from "~/learning/external.server";
import { moduleSource } from "~/learning/modules.server";
import { competencySource } from "~/readiness/competencies.server";
import { planOffer } from "./plan-offer";
import { finishOf, hoursKeptFree, searchSchedule, writeWeeks } from "./plan-schedule";
import { solvePlan } from "./plan-solver.server";

const CONTENT = path.join(process.cwd(), "content");

async function library() {
  const { value } = await moduleSource.load(CONTENT);
  const { value: courses } = await externalSource.load(CONTENT);
  const { value: competencies } = await competencySource.load(CONTENT);
  const modules = value.modules.filter(({ audience }) => audience.includes("employee"));
  return { modules, courses, competencies: competencies.map(({ id }) => id) };
}

test("with modules and outside courses, every competency can be brought to level 4", async () => {
  const { modules, courses, competencies } = await library();
  const gaps = Object.fromEntries(competencies.map((id) => [id, { have: 0, need: 4, weight: 1 }]));
  const input = { gaps, hoursPerWeek: 20, start: "2026-12-01", deadline: "2028-12-01" };
  const within = await solvePlan({ ...input, modules: planOffer(modules, courses, new Set(), {}) });
  expect(within.infeasible).toEqual([]);
  const without = await solvePlan({ ...input, modules: planOffer(modules, [], new Set(), {}) });
  expect(new Set(without.infeasible.map(({ kind }) => kind))).toEqual(new Set(["no_module_raises"]));
});

test("a plan takes modules first, then the courses that build on them, within the hours", async () => {
  const { modules, courses } = await library();
  const need = (level: number) => ({ have: 0, need: level, weight: 1 });
  const offer = planOffer(modules, courses, new Set(), {});
  const plan = await solvePlan({
    gaps: {
      "ai-judgement": need(4),
      "quality-analysis": need(3),
      "data-insight": need(2),
      transparency: need(2),
    },
    modules: offer,
    hoursPerWeek: 3,
    start: "2026-12-01",
    deadline: "2027-12-01",
  });
  expect(plan.infeasible).toEqual([]);
  const order = plan.weeks.flatMap((week) => week.modules.map(({ id }) => id));
  expect(order).toContain("external:draft-review-circle");
  expect(order).not.toContain("external:wary-customers-workshop");
  for (const { id, prerequisites } of offer.filter(({ id: name }) => order.includes(name))) {
    for (const before of prerequisites) expect(order.lastIndexOf(before)).toBeLessThan(order.indexOf(id));
  }
  for (const { modules: taken } of plan.weeks) {
    expect(taken.reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual(3.011);
  }
  expect(order.some((id) => id.startsWith(EXTERNAL_PREFIX))).toBe(true);
});

test("no schedule holds more than the bounds say, and every module has its hours", () => {
  const halves = fc.integer({ min: 1, max: 24 }).map((count) => count / 2);
  fc.assert(
    fc.property(
      fc.array(halves, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(2, 3, 4),
      (hours, perWeek) => {
        const modules = hours.map((length, index) => ({
          id: `m${index}`,
          hours: length,
          prerequisites: index % 3 === 2 ? [`m${index - 1}`] : [],
          raises: {},
        }));
        const room = { hoursPerWeek: perWeek, weeks: 99, atLeast: 1 };
        const placed = searchSchedule(modules, room, createRandom("t"), 40) ?? [];
        const kept = [...hoursKeptFree(modules, perWeek).values()].reduce((sum, one) => sum + one, 0);
        expect(kept).toBeLessThanOrEqual(finishOf(placed) * perWeek + 1e-6);
        const given = new Map<string, number>();
        for (const { modules: list } of writeWeeks(placed)) {
          expect(list.reduce((sum, one) => sum + one.hours, 0)).toBeLessThanOrEqual(perWeek + 0.011);
          for (const { id, hours: share } of list) given.set(id, (given.get(id) ?? 0) + share);
        }
        for (const { id, hours: length } of modules) expect(given.get(id)).toBeCloseTo(length, 6);
      },
    ),
    { numRuns: 200 },
  );
});
