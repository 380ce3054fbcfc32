import { planInputSchema } from "~/transitions/plan";
import { solvePlan } from "~/transitions/plan-solver.server";
import { sayObstacle } from "~/transitions/plan-words";
import type { CommandIo } from "./io";
import { readJson } from "./json-input";

/** `transitions plan`: gaps and modules as JSON in, the best plan by weeks out. */
export async function transitionsPlan(io: CommandIo): Promise<number> {
  const input = readJson(io, planInputSchema);
  if (!input) return 1;
  const plan = await solvePlan(input);
  const infeasible = plan.infeasible.map((obstacle) => ({
    ...obstacle,
    words: sayObstacle(obstacle, { competency: (id) => id, module: (id) => id, day: (day) => day }, "en"),
  }));
  io.write(`${JSON.stringify({ ...plan, infeasible })}\n`);
  return 0;
}
