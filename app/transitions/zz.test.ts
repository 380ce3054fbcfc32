import { test } from "vitest";
import { createRandom } from "~/kernel/random";
import { planInputSchema } from "./plan";
import { solvePlan } from "./plan-solver.server";
test.each([[13, 3, 26, 12], [13, 4, 12, 12], [20, 2, 26, 15], [25, 3, 26, 20], [25,2,8,20]])("perf %i modules %i h %i weeks", async (n, h, w, k) => {
  const random = createRandom(n * 31 + h);
  const comps = Array.from({ length: k }, (_, i) => `c${i}`);
  const input = planInputSchema.parse({
    gaps: Object.fromEntries(comps.map((c) => [c, { have: random.integer(0, 1), need: random.integer(1, 3), weight: random.integer(1, 3) }])),
    modules: Array.from({ length: n }, (_, i) => ({ id: `m${String(i).padStart(2, "0")}`, hours: random.integer(2, 10) / 2, prerequisites: i > 2 && random.next() < 0.4 ? [`m${String(random.integer(0, i - 1)).padStart(2, "0")}`] : [], raises: Object.fromEntries(random.shuffle(comps).slice(0, 2).map((c) => [c, random.integer(1, 3)])) })),
    hoursPerWeek: h, start: "2026-12-01", deadline: new Date(Date.UTC(2026, 11, 1 + w * 7)).toISOString().slice(0, 10),
  });
  const t = performance.now();
  const plan = await solvePlan(input);
  console.log(n, h, w, Math.round(performance.now() - t), "ms", plan.hours, plan.finish, JSON.stringify(plan.infeasible).length);
}, 200000);
