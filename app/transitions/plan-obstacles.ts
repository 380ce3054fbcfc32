import { type BlockedModule, type PlanInput, type PlanObstacle, wholeWeeks } from "./plan";

/**
 * Why gaps stay open after the best plan, one reason for each cause.
 *
 * @param residual levels missing after the plan
 * @param timeless levels missing, and hours taken, if there were no deadline
 */
export function findObstacles(
  input: PlanInput,
  blocked: readonly BlockedModule[],
  residual: Readonly<Record<string, number>>,
  timeless: { residual: Readonly<Record<string, number>>; hours: number },
): PlanObstacle[] {
  const { gaps, modules, hoursPerWeek, start, deadline } = input;
  const obstacles: PlanObstacle[] = [];
  const missing = (levels: Readonly<Record<string, number>>, competency: string) => levels[competency] ?? 0;
  const open = Object.keys(gaps).filter((competency) => missing(residual, competency) > 0);

  const late = open.filter(
    (competency) => missing(residual, competency) > missing(timeless.residual, competency),
  );
  if (late.length > 0) {
    const weeks = wholeWeeks(start, deadline);
    if (deadline < start) obstacles.push({ kind: "deadline_before_start", start, deadline });
    else if (weeks < 1) obstacles.push({ kind: "no_whole_week", start, deadline });
    else
      obstacles.push({
        kind: "too_little_time",
        competencies: late,
        weeks,
        hoursPerWeek,
        hoursNeeded: timeless.hours,
      });
  }

  const blockedBy = new Map(blocked.map(({ id, by }) => [id, by]));
  for (const competency of open.filter((id) => missing(timeless.residual, id) > 0)) {
    const { have, need } = gaps[competency] as PlanInput["gaps"][string];
    const reached = need - missing(timeless.residual, competency);
    const further = modules.filter(({ raises }) => (raises[competency] ?? 0) > reached);
    const reachable = Math.min(need, Math.max(have, ...modules.map(({ raises }) => raises[competency] ?? 0)));
    if (reachable < need) obstacles.push({ kind: "no_module_raises", competency, need, reachable });
    for (const { id } of further) {
      const by = blockedBy.get(id);
      if (!by) continue;
      if ("cycle" in by) obstacles.push({ kind: "prerequisite_cycle", competency, modules: by.cycle });
      else
        obstacles.push({
          kind: "prerequisite_unknown",
          competency,
          module: by.module,
          prerequisite: by.unknown,
        });
    }
  }
  // Two modules behind the same circle would say the same thing twice.
  const seen = new Set<string>();
  return obstacles.filter((obstacle) => {
    const text = JSON.stringify(obstacle);
    return !seen.has(text) && seen.add(text);
  });
}
