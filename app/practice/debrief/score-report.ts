import type { RelianceCounts } from "../copilot/reliance";
import type { Verdict } from "./criteria";
import type { CurvePoint, Debrief } from "./debrief";
import type { Quote } from "./evidence";

/** What `practice score` prints: DESIGN.md section 10, to the letter. */
export interface ScoreReport {
  /** The ending's id, or "unfinished". */
  outcome: string;
  score: number;
  criteria: { id: string; verdict: Verdict; evidence: Quote[]; advice: string }[];
  /** Ids of the blockers that cap the score. */
  blockers: string[];
  reliance: RelianceCounts;
  /** One entry for every message of the customer; turn 0 is the opening. */
  customer: CurvePoint[];
}

/** The part of a debrief that integrators read. */
export function scoreReport(debrief: Debrief): ScoreReport {
  return {
    outcome: debrief.outcome.ending,
    score: debrief.score,
    criteria: debrief.criteria.map(({ id, verdict, evidence, advice }) => ({
      id,
      verdict,
      evidence,
      advice,
    })),
    blockers: debrief.blockers.map((blocker) => blocker.id),
    reliance: debrief.reliance.counts,
    customer: debrief.curve,
  };
}
