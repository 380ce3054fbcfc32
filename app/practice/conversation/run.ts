import type { Locale } from "~/kernel/locale";
import type { Scenario } from "../scenario/scenario";
import { type Advance, advance } from "./advance";
import type { Move } from "./move";
import { NOTHING_PERCEIVED, type Perceive, type Perception } from "./perception";
import { startConversation } from "./start";
import type { ConversationState } from "./state";

/** A move with what was perceived in it and what it led to. */
export interface Step extends Advance {
  move: Move | null;
  perception: Perception;
}

/** A conversation from its start; `steps[0]` is the opening, `steps[n]` what followed move n. */
export interface Run {
  locale: Locale;
  seed: number;
  moves: readonly Move[];
  steps: readonly Step[];
  /** The state after the last move. */
  state: ConversationState;
}

/** Plays `moves` from the beginning. The same arguments give the same run, word for word. */
export function runConversation(
  scenario: Scenario,
  start: { locale: Locale; seed: number; moves: readonly Move[] },
  perceive: Perceive,
): Run {
  const opening = startConversation(scenario, start.locale, start.seed);
  const steps: Step[] = [{ ...opening, move: null, perception: NOTHING_PERCEIVED }];
  let state = opening.state;
  for (const move of start.moves) {
    const perception = perceive(scenario, state, move);
    const step = advance(scenario, state, move, perception);
    state = step.state;
    steps.push({ ...step, move, perception });
  }
  return { ...start, steps, state };
}
