import type { Move } from "../conversation/move";
import type { Perceive } from "../conversation/perception";
import type { RuleEvent } from "../conversation/rule-event";
import { type Run, runConversation } from "../conversation/run";
import type { Scenario } from "../scenario/scenario";
import type { Verdict } from "./criteria";
import { type Debrief, debriefOf } from "./debrief";

/** What one other move would have changed. */
export interface WhatIf {
  before: Debrief;
  after: Debrief;
  /** Points of score, after minus before. */
  scoreChange: number;
  /** Criteria whose verdict changed. */
  criteria: { id: string; before: Verdict; after: Verdict }[];
  /** The rules responsible: those of this turn that fired only before, or only after. */
  rules: { gone: RuleEvent[]; come: RuleEvent[] };
  run: Run;
}

const keyOf = (event: RuleEvent) => JSON.stringify([event.rule, event.subject, event.effects]);

function without(events: readonly RuleEvent[], others: readonly RuleEvent[]): RuleEvent[] {
  const keys = new Set(others.map(keyOf));
  return events.filter((event) => !keys.has(keyOf(event)));
}

/**
 * Plays the whole conversation again with another move at `turn` (1 is the first move) and the same
 * moves before and after. Throws RangeError for a turn that the run does not have.
 */
export function whatIf(
  scenario: Scenario,
  run: Run,
  turn: number,
  replacement: Move,
  perceive: Perceive,
): WhatIf {
  if (!Number.isInteger(turn) || turn < 1 || turn > run.moves.length) throw new RangeError(`no turn ${turn}`);
  const moves = run.moves.map((move, index) => (index === turn - 1 ? replacement : move));
  const other = runConversation(scenario, { locale: run.locale, seed: run.seed, moves }, perceive);
  const before = debriefOf(scenario, run);
  const after = debriefOf(scenario, other);
  const criteria = before.criteria.flatMap(({ id, verdict }) => {
    const now = after.criteria.find((criterion) => criterion.id === id)?.verdict ?? verdict;
    return now === verdict ? [] : [{ id, before: verdict, after: now }];
  });
  const was = run.steps[turn]?.events ?? [];
  const is = other.steps[turn]?.events ?? [];
  return {
    before,
    after,
    scoreChange: after.score - before.score,
    criteria,
    rules: { gone: without(was, is), come: without(is, was) },
    run: other,
  };
}
