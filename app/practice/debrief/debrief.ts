import { holds } from "../conversation/holds";
import type { Run } from "../conversation/run";
import { type Reliance, relianceOf } from "../copilot/reliance";
import type { DraftDecision } from "../scenario/condition";
import type { Scenario } from "../scenario/scenario";
import type { EndingKind, FlawKind } from "../scenario/structure";
import { type CriterionResult, creditOf, judgeCriterion } from "./criteria";
import { collectQuotes, type Quote } from "./evidence";

/** Outcome of a conversation that nobody ended. */
export const UNFINISHED = "unfinished";

/** How the customer was after something they said. */
export interface CurvePoint {
  turn: number;
  text: string;
  anger: number;
  anxiety: number;
  trust: number;
  clarity: number;
  patience: number;
  progress: number;
}

export interface BlockerResult {
  id: string;
  cap: number;
  evidence: Quote[];
}

export interface DraftResult {
  id: string;
  flaw: FlawKind | null;
  decision: DraftDecision | null;
  edited: boolean;
  reported: boolean;
  turn: number | null;
  reason: string;
}

export interface FactResult {
  id: string;
  /** Turn at which it came out; null when it did not. */
  told: number | null;
  /** Turn at which it was asked for while trust was too low. */
  withheld: number | null;
  /** A question that brings it out. */
  question: string;
}

/** Everything that the debrief page shows, as plain JSON. */
export interface Debrief {
  scenario: string;
  version: string;
  locale: Run["locale"];
  seed: number;
  outcome: { ending: string; kind: EndingKind | typeof UNFINISHED };
  /** 0..100, and what it would be without blockers. */
  score: number;
  uncapped: number;
  criteria: CriterionResult[];
  blockers: BlockerResult[];
  curve: CurvePoint[];
  reliance: Reliance;
  drafts: DraftResult[];
  facts: FactResult[];
  /** Faults of an AI transcript, and whether they were repaired. */
  faults: { id: string; repaired: boolean }[];
  /** The criterion to work on first: the one that cost most; null when nothing was lost. */
  workOn: string | null;
}

function outcomeOf(scenario: Scenario, run: Run): Debrief["outcome"] {
  const { state } = run;
  if (state.ended) return { ending: state.ended.ending, kind: state.ended.kind };
  // Said goodbye without the closing move: the ending is the one that closing would have had.
  if (!state.utterances.at(-1)?.acts.some((found) => found.act === "close"))
    return { ending: UNFINISHED, kind: UNFINISHED };
  const ending = scenario.structure.endings.find(
    (candidate) =>
      candidate.on.includes("close") && (!candidate.when || holds(scenario, state, candidate.when)),
  );
  return ending ? { ending: ending.id, kind: ending.kind } : { ending: UNFINISHED, kind: UNFINISHED };
}

/** The weighted share of credit, 0..100, of the criteria that count; 0 when none does. */
export function scoreOf(criteria: readonly Pick<CriterionResult, "verdict" | "weight">[]): number {
  let earned = 0;
  let possible = 0;
  for (const { verdict, weight } of criteria) {
    const credit = creditOf(verdict);
    if (credit === null) continue;
    earned += weight * credit;
    possible += weight;
  }
  return possible === 0 ? 0 : Math.round((100 * earned) / possible);
}

function costliest(criteria: readonly CriterionResult[]): string | null {
  const lost = (result: CriterionResult) => result.weight * (1 - (creditOf(result.verdict) ?? 1));
  const worst = criteria.reduce<CriterionResult | null>(
    (best, one) => (lost(one) > (best ? lost(best) : 0) ? one : best),
    null,
  );
  return worst?.id ?? null;
}

function curveOf(run: Run): CurvePoint[] {
  return run.steps.flatMap((step) => {
    if (!step.customer) return [];
    const { anger, anxiety, trust, clarity, patience, progress } = step.state.customer;
    return [
      { turn: step.state.turn, text: step.customer.text, anger, anxiety, trust, clarity, patience, progress },
    ];
  });
}

/** Judges a run by the criteria, blockers and endings of its scenario. Pure: the same run, the same debrief. */
export function debriefOf(scenario: Scenario, run: Run): Debrief {
  const { structure } = scenario;
  const { state, locale, seed } = run;
  const wording = scenario.wording[locale];
  const criteria = structure.criteria.map((criterion) => judgeCriterion(scenario, run, criterion));
  const blockers = structure.blockers
    .filter((blocker) => holds(scenario, state, blocker.when))
    .map(({ id, cap, breaks }) => ({ id, cap, evidence: collectQuotes(scenario, run, breaks) }));
  const uncapped = scoreOf(criteria);
  return {
    scenario: scenario.slug,
    version: scenario.version,
    locale,
    seed,
    outcome: outcomeOf(scenario, run),
    score: Math.min(uncapped, ...blockers.map((blocker) => blocker.cap)),
    uncapped,
    criteria,
    blockers,
    curve: curveOf(run),
    reliance: relianceOf(scenario, state),
    drafts: structure.drafts.flatMap((draft) => {
      const record = state.drafts[draft.id];
      if (!record) return [];
      const { decision, edited, reported, decidedAt, reason } = record;
      return [
        {
          id: draft.id,
          flaw: draft.flaw?.kind ?? null,
          decision,
          edited,
          reported: reported !== null,
          turn: decidedAt,
          reason,
        },
      ];
    }),
    facts: structure.facts.map(({ id }) => ({
      id,
      told: state.facts[id] ?? null,
      withheld: state.withheld[id] ?? null,
      question: wording.facts[id]?.yes[0] ?? "",
    })),
    faults: structure.faults.map(({ id, repaired }) => ({ id, repaired: holds(scenario, state, repaired) })),
    workOn: costliest(criteria),
  };
}
