import { db, type Prisma, type Tx } from "~/platform/db.server";
import type { Scenario } from "./scenario/scenario";
import { findScenario } from "./scenarios.server";

/** Keeps this version of a scenario for good: a transcript belongs to the version it was made with. */
export async function keepScenario(tx: Tx, scenario: Scenario): Promise<void> {
  await tx.scenarioSnapshot.createMany({
    data: [
      {
        scenarioSlug: scenario.slug,
        scenarioVersion: scenario.version,
        scenario: scenario as unknown as Prisma.InputJsonObject,
      },
    ],
    skipDuplicates: true,
  });
}

/** The scenario as it was when the conversation began: from today's content when that is the same version, else as kept. */
export async function scenarioOf(conversation: {
  scenarioSlug: string;
  scenarioVersion: string;
}): Promise<Scenario> {
  const { scenarioSlug, scenarioVersion } = conversation;
  const today = await findScenario(scenarioSlug);
  if (today?.version === scenarioVersion) return today;
  const kept = await db().scenarioSnapshot.findUniqueOrThrow({
    where: { scenarioSlug_scenarioVersion: { scenarioSlug, scenarioVersion } },
  });
  // Written by keepScenario from a scenario that the content check had passed.
  return kept.scenario as unknown as Scenario;
}
