import { allModules } from "~/learning/modules.server";
import { contentFaults, type Fault } from "~/platform/content.server";
import { allScenarios } from "~/practice/scenarios.server";

/**
 * What is wrong in the content right now, for who writes it at `npm run dev`: a piece with a fault is left out of
 * the pages, and this says why. Nothing in production and in tests.
 */
export async function developmentFaults(): Promise<Fault[]> {
  if (process.env.NODE_ENV !== "development") return [];
  // Read before they are asked about: the page itself may not need them.
  await Promise.all([allModules(), allScenarios()]);
  return contentFaults();
}
