import { checkFairness } from "./check-fairness";
import { checkParity, checkReferences } from "./check-references";
import { checkWording } from "./check-wording";
import type { Scenario } from "./scenario";
import type { ScenarioFault } from "./scenario-fault";

/** What every scenario has at least; see content/README.md. */
const AT_LEAST = { drafts: 5, events: 8, endings: 3, criteria: 4 } as const;

function checkSize({ structure }: Scenario): ScenarioFault[] {
  return Object.entries(AT_LEAST).flatMap(([part, least]): ScenarioFault[] => {
    const count = structure[part as keyof typeof AT_LEAST].length;
    if (count >= least) return [];
    return [
      { file: "scenario", path: [part], what: `only ${count} ${part}`, mend: `write at least ${least}` },
    ];
  });
}

/**
 * Everything that makes a scenario unfit to practise on beyond its schema: unknown names, missing words,
 * sentences that could be repeated, patterns that miss their own examples, unfair criteria. Words are only
 * checked once all names are right.
 */
export function checkScenario(scenario: Scenario): ScenarioFault[] {
  const names = [...checkReferences(scenario), ...checkParity(scenario)];
  if (names.length > 0) return names;
  const size = scenario.structure.draft ? [] : checkSize(scenario);
  return [...size, ...checkFairness(scenario), ...checkWording(scenario)];
}
