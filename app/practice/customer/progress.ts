import { holds } from "../conversation/holds";
import type { Turn } from "../conversation/turn";
import { PROGRESS_LIFTS_MOOD } from "../weights";

// Sums of shares such as 0.1 + 0.2 must reach 1 exactly.
const tidy = (value: number) => Math.round(value * 1_000) / 1_000;

/**
 * How far each goal is and all of them together (weighted). What is gained takes part of the mood's
 * anger and anxiety away for good. Answers the gain, 0 when there is none.
 */
export function updateProgress(turn: Turn): number {
  const { scenario, state } = turn;
  const { goals } = scenario.structure;
  let sum = 0;
  let weights = 0;
  for (const goal of goals) {
    const reached = goal.needs.filter((need) => holds(scenario, state, need.when));
    const value = Math.min(1, tidy(reached.reduce((total, need) => total + need.share, 0)));
    state.goals[goal.id] = value;
    sum += goal.weight * value;
    weights += goal.weight;
  }
  const before = state.customer.progress;
  const progress = tidy(sum / weights);
  state.customer.progress = progress;
  const gain = tidy(progress - before);
  if (gain <= 0) return 0;
  const { mood } = state.customer;
  const lift = (value: number) => tidy(Math.max(0, value * (1 - PROGRESS_LIFTS_MOOD * gain)));
  state.customer.mood = { anger: lift(mood.anger), anxiety: lift(mood.anxiety) };
  turn.events.push({
    turn: state.turn,
    rule: "progress",
    subject: null,
    effects: { progress: gain },
    evidence: [],
  });
  return gain;
}

/** The point that the customer asks about next: of the first need that is not met yet. */
export function nextNeed(turn: Turn): string | null {
  for (const goal of turn.scenario.structure.goals) {
    for (const need of goal.needs) {
      if (need.asks && !(need.asks in turn.state.points) && !holds(turn.scenario, turn.state, need.when))
        return need.asks;
    }
  }
  return null;
}
