import type { Condition, Range } from "../scenario/condition";
import type { Scenario } from "../scenario/scenario";
import type { ConversationState, Reading } from "./state";

const EVERYTHING: Reading = { minimumConfidence: 0 };

const within = (range: Range, value: number) =>
  value >= (range.from ?? Number.NEGATIVE_INFINITY) && value <= (range.to ?? Number.POSITIVE_INFINITY);

function acted(
  state: ConversationState,
  rule: Extract<Condition, { acted: unknown }>["acted"],
  reading: Reading,
): boolean {
  const event = rule.after === undefined ? null : state.events[rule.after];
  if (event === undefined) return false;
  const from = event?.exchange ?? 0;
  const to = rule.within === undefined ? Number.POSITIVE_INFINITY : from + rule.within;
  const times = state.utterances.filter(
    (utterance) =>
      utterance.exchange > from &&
      utterance.exchange <= to &&
      utterance.acts.some((found) => found.act === rule.act && found.confidence >= reading.minimumConfidence),
  ).length;
  return times >= (rule.times ?? 1);
}

/**
 * Whether `condition` is true of the conversation so far. With `reading`, acts recognised with less
 * confidence are left out.
 */
export function holds(
  scenario: Scenario,
  state: ConversationState,
  condition: Condition,
  reading = EVERYTHING,
): boolean {
  const recurse = (part: Condition) => holds(scenario, state, part, reading);
  if ("all" in condition) return condition.all.every(recurse);
  if ("any" in condition) return condition.any.some(recurse);
  if ("not" in condition) return !recurse(condition.not);
  if ("exchanges" in condition) return within(condition.exchanges, state.exchanges);
  if ("measure" in condition) return within(condition.range, state.customer[condition.measure]);
  if ("flag" in condition) return condition.flag in state.flags;
  if ("point" in condition) return condition.point in state.points;
  if ("fact" in condition) return condition.fact in state.facts;
  if ("claim" in condition) return condition.claim in state.claims;
  if ("discovered" in condition) return (state.claims[condition.discovered]?.discovered ?? null) !== null;
  if ("event" in condition) return condition.event in state.events;
  if ("answered" in condition) return (state.events[condition.answered]?.answered ?? null) !== null;
  if ("ignored" in condition) {
    const event = state.events[condition.ignored];
    return event !== undefined && event.answered === null && (event.broken !== null || event.passedOver > 0);
  }
  if ("tool" in condition) return condition.tool in state.tools;
  if ("goal" in condition) return within(condition.range, state.goals[condition.goal] ?? 0);
  if ("draft" in condition) return state.drafts[condition.draft]?.decision === condition.decision;
  if ("reported" in condition) return (state.drafts[condition.reported]?.reported ?? null) !== null;
  if ("fault" in condition) {
    const fault = scenario.structure.faults.find((candidate) => candidate.id === condition.fault);
    return fault !== undefined && recurse(fault.repaired);
  }
  if ("handover" in condition) {
    if (!state.handover) return false;
    return condition.handover === "any" || state.handover.missing.length === 0;
  }
  if ("leaked" in condition) {
    return state.leaks.some((leak) => condition.leaked === "any" || leak.kind === condition.leaked);
  }
  return acted(state, condition.acted, reading);
}
