import type { Verdict } from "./criteria";
import type { Debrief } from "./debrief";

/** An attempt with the moment it was made, oldest first in lists. */
export interface DatedDebrief {
  id: string;
  at: Date;
  debrief: Debrief;
}

/** Earlier attempts at a scenario beside the latest one. */
export interface AttemptComparison {
  /** Score per attempt, oldest first. Other versions are marked: their criteria may differ. */
  scores: { id: string; at: Date; score: number; sameVersion: boolean }[];
  /** Latest minus previous; null at the first attempt. */
  change: number | null;
  best: number;
  /** Verdicts per criterion of the latest attempt, in the order of `scores`; null where it did not exist. */
  criteria: { id: string; verdicts: (Verdict | null)[] }[];
}

/** Compares attempts at one scenario, oldest first. Throws RangeError for an empty list. */
export function compareAttempts(attempts: readonly DatedDebrief[]): AttemptComparison {
  const latest = attempts.at(-1);
  if (!latest) throw new RangeError("no attempt to compare");
  const previous = attempts.at(-2);
  const scores = attempts.map(({ id, at, debrief }) => ({
    id,
    at,
    score: debrief.score,
    sameVersion: debrief.version === latest.debrief.version,
  }));
  const verdictIn = (debrief: Debrief, criterion: string) =>
    debrief.criteria.find((candidate) => candidate.id === criterion)?.verdict ?? null;
  return {
    scores,
    change: previous ? latest.debrief.score - previous.debrief.score : null,
    best: Math.max(...scores.map((one) => one.score)),
    criteria: latest.debrief.criteria.map(({ id }) => ({
      id,
      verdicts: attempts.map(({ debrief }) => verdictIn(debrief, id)),
    })),
  };
}
