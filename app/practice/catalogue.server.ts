import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { fill } from "./scenario/fill";
import type { Scenario } from "./scenario/scenario";
import type { Channel, Structure } from "./scenario/structure";
import { allScenarios, findScenario } from "./scenarios.server";

/** A scenario as its card shows it to somebody. */
export interface ScenarioCard {
  slug: string;
  title: string;
  company: string;
  customer: string;
  channel: Channel;
  trade: Structure["trade"];
  difficulty: Structure["difficulty"];
  minutes: number;
  guidelines: number[];
  /** The viewer's own finished runs. */
  finished: number;
  best: number | null;
  /** A conversation that she left open. */
  open: string | null;
}

function cardOf(scenario: Scenario, viewer: Viewer, runs: readonly OwnRun[]): ScenarioCard {
  const { channel, trade, difficulty, minutes, guidelines } = scenario.structure;
  const wording = scenario.wording[viewer.locale];
  const own = runs.filter(({ scenarioSlug }) => scenarioSlug === scenario.slug);
  const scores = own.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    slug: scenario.slug,
    title: wording.title,
    company: wording.company,
    customer: wording.persona.name,
    channel,
    trade,
    difficulty,
    minutes,
    guidelines,
    finished: scores.length,
    best: scores.length > 0 ? Math.max(...scores) : null,
    open: own.find(({ endedAt }) => endedAt === null)?.id ?? null,
  };
}

interface OwnRun {
  id: string;
  scenarioSlug: string;
  assessed: boolean;
  startedAt: Date;
  endedAt: Date | null;
  score: number | null;
}

const ownRuns = (viewer: Viewer, scenarioSlug?: string): Promise<OwnRun[]> =>
  db().conversation.findMany({
    where: { personId: viewer.id, scenarioSlug },
    orderBy: { startedAt: "desc" },
    select: { id: true, scenarioSlug: true, assessed: true, startedAt: true, endedAt: true, score: true },
  });

/** Every scenario with the viewer's own record of it, the easier ones first. */
export async function practiceCatalogue(viewer: Viewer): Promise<ScenarioCard[]> {
  const [scenarios, runs] = await Promise.all([allScenarios(), ownRuns(viewer)]);
  return scenarios
    .map((scenario) => cardOf(scenario, viewer, runs))
    .sort((left, right) => left.difficulty - right.difficulty || left.slug.localeCompare(right.slug));
}

/** What is read before a conversation begins, and the viewer's earlier runs. */
export interface ScenarioIntroduction extends ScenarioCard {
  brief: string;
  policy: string;
  persona: string;
  runs: Omit<OwnRun, "scenarioSlug">[];
}

/** The scenario `slug` for `viewer`, or null when there is none. */
export async function scenarioIntroduction(
  viewer: Viewer,
  slug: string,
): Promise<ScenarioIntroduction | null> {
  const scenario = await findScenario(slug);
  if (!scenario) return null;
  const runs = await ownRuns(viewer, slug);
  const wording = scenario.wording[viewer.locale];
  return {
    ...cardOf(scenario, viewer, runs),
    brief: fill(scenario, viewer.locale, wording.brief),
    policy: wording.policy,
    persona: wording.persona.description,
    runs: runs.map(({ scenarioSlug: _, ...run }) => run),
  };
}
