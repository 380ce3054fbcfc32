import type { CompiledScenario } from "../scenario/compiled";
import { compiled } from "../scenario/compiled";
import type { Scenario } from "../scenario/scenario";
import type { Effect } from "../scenario/structure";
import type { Intent, Wording } from "../scenario/wording";
import { ANGRY_ABOVE, CALMING_WHILE_ANGRY, type Effects } from "../weights";
import type { Rule, RuleEvent } from "./rule-event";
import { type ConversationState, MEASURES } from "./state";

/** What the customer may say this turn, collected while the rules run. */
export interface Speech {
  /** How it was said to them; at most the first is voiced. */
  reactions: Intent[];
  /** What they have to tell, by place in the wording, in order. */
  tells: { key: string; says: readonly string[] }[];
  /** General replies, in order. */
  replies: Intent[];
}

/** One turn while it is worked out: the state is a copy of our own. */
export interface Turn {
  scenario: Scenario;
  wording: Wording;
  compiled: CompiledScenario;
  state: ConversationState;
  events: RuleEvent[];
  speech: Speech;
  /** Was the customer too angry, at the start of the turn, for calming to work fully? */
  angry: boolean;
}

/** Opens a turn on a copy of `state`. */
export function openTurn(scenario: Scenario, state: ConversationState): Turn {
  const copy = structuredClone(state);
  return {
    scenario,
    wording: scenario.wording[state.locale],
    compiled: compiled(scenario, state.locale),
    state: copy,
    events: [],
    speech: { reactions: [], tells: [], replies: [] },
    angry: state.customer.anger > ANGRY_ABOVE,
  };
}

// Four decimals: stored states stay readable and equal on every machine.
const round = (value: number) => Math.round(value * 10_000) / 10_000;
const clamp = (value: number) => round(Math.min(1, Math.max(0, value)));

/** Notes that `rule` fired without changing a measure. */
export function note(
  turn: Turn,
  rule: Rule,
  subject: string | null = null,
  evidence: [number, number][] = [],
): void {
  turn.events.push({ turn: turn.state.turn, rule, subject, effects: {}, evidence });
}

/** Whether a change is good for the conversation. */
const helps = (measure: string, change: number) =>
  measure === "anger" || measure === "anxiety" ? change < 0 : change > 0;

/**
 * Changes the customer by `effects` and notes it under `rule`. While the customer is very angry, good
 * changes count less. Measures stay in 0..1, and the note says what really changed.
 */
export function change(
  turn: Turn,
  rule: Rule,
  effects: Effects | Effect,
  subject: string | null = null,
  evidence: [number, number][] = [],
): void {
  const { customer } = turn.state;
  const event: RuleEvent = { turn: turn.state.turn, rule, subject, effects: {}, evidence };
  for (const measure of MEASURES) {
    const wanted = effects[measure];
    if (!wanted) continue;
    const damped = turn.angry && helps(measure, wanted) ? wanted * CALMING_WHILE_ANGRY : wanted;
    const before = customer[measure];
    customer[measure] = clamp(before + damped);
    const done = round(customer[measure] - before);
    if (done !== 0) event.effects[measure] = done;
  }
  if ("patience" in effects && effects.patience) {
    const before = customer.patience;
    customer.patience = Math.max(0, before + effects.patience);
    event.effects.patience = customer.patience - before;
  }
  if ("blames" in effects && effects.blames) customer.blames = effects.blames;
  if ("flag" in effects && effects.flag) turn.state.flags[effects.flag] ??= turn.state.turn;
  turn.events.push(event);
}
