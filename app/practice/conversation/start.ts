import type { Locale } from "~/kernel/locale";
import { proposeDraft } from "../copilot/drafts";
import { sayFrom } from "../customer/voice";
import type { Scenario } from "../scenario/scenario";
import type { Advance } from "./advance";
import type { ConversationState } from "./state";
import { openTurn } from "./turn";

/** The state before anybody has said anything. */
function blankState(scenario: Scenario, locale: Locale, seed: number): ConversationState {
  const { persona, goals } = scenario.structure;
  return {
    scenario: scenario.slug,
    version: scenario.version,
    locale,
    seed,
    turn: 0,
    exchanges: 0,
    customer: {
      ...persona.start,
      patience: persona.patience,
      progress: 0,
      mood: { ...persona.mood },
      blames: persona.blames,
    },
    goals: Object.fromEntries(goals.map((goal) => [goal.id, 0])),
    flags: {},
    points: {},
    facts: {},
    withheld: {},
    tools: {},
    claims: {},
    events: {},
    drafts: {},
    promises: {},
    leaks: [],
    utterances: [],
    lines: [],
    said: [],
    courtesies: 0,
    apologies: 0,
    empathy: null,
    silent: 0,
    handover: null,
    ended: null,
  };
}

/** Turn 0: the customer's first message and the copilot's first draft. */
export function startConversation(scenario: Scenario, locale: Locale, seed: number): Advance {
  const turn = openTurn(scenario, blankState(scenario, locale, seed));
  const text = sayFrom(turn, "opening", turn.wording.opening) ?? "";
  turn.state.lines.push({ turn: 0, text });
  proposeDraft(turn);
  return { state: turn.state, customer: { text }, events: turn.events, tool: null };
}
