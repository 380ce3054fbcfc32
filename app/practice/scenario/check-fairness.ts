import { conditionParts } from "./condition";
import type { Scenario } from "./scenario";
import type { ScenarioFault } from "./scenario-fault";
import { isScheduled } from "./scheduled";

/**
 * Criteria that a better answer could take away: one that only applies after something which depends on
 * the customer's mood would lower the score by being avoided.
 */
export function checkFairness({ structure }: Scenario): ScenarioFault[] {
  return structure.criteria.flatMap((criterion, index) => {
    if (!criterion.applies) return [];
    const unfair = conditionParts(criterion.applies).some((part) => {
      if ("measure" in part || "goal" in part || "fact" in part) return true;
      const event = "event" in part ? structure.events.find(({ id }) => id === part.event) : undefined;
      return event !== undefined && !isScheduled(event.when);
    });
    if (!unfair) return [];
    return [
      {
        file: "scenario" as const,
        path: ["criteria", index, "applies"],
        what: `"${criterion.id}" applies only when the customer's mood makes it so: a better answer could lower the score`,
        mend: "let it apply always, or after an event whose `when` is `exchanges` only",
      },
    ];
  });
}
