import { proposeDraft, refuseDraft, reportDraft } from "../copilot/drafts";
import { updateProgress } from "../customer/progress";
import { keepPromises } from "../customer/substance";
import { sayIntent } from "../customer/voice";
import type { Scenario } from "../scenario/scenario";
import { PATIENCE_STALLED, SILENT_MOVES } from "../weights";
import { close, end, handOver } from "./end";
import type { Move } from "./move";
import type { Perception } from "./perception";
import type { RuleEvent } from "./rule-event";
import { runTool, type ToolResult } from "./run-tool";
import { hear } from "./say";
import type { ConversationState } from "./state";
import { change, note, openTurn, type Turn } from "./turn";

/** One step of a conversation. */
export interface Advance {
  state: ConversationState;
  /** What the customer says; null when they have not noticed the move (a tool, a draft put aside). */
  customer: { text: string } | null;
  /** Every rule that fired, in order, with what it changed. */
  events: RuleEvent[];
  /** What a tool showed the adviser. */
  tool: ToolResult | null;
}

/** The customer waits while the adviser works, and asks after a while whether anybody is there. */
function waitSilently(turn: Turn): string | null {
  const { state, scenario } = turn;
  keepPromises(turn);
  updateProgress(turn);
  state.silent++;
  if (state.silent < SILENT_MOVES[scenario.structure.channel]) return null;
  state.silent = 0;
  change(turn, "silence", { patience: PATIENCE_STALLED });
  if (state.customer.patience <= 0) return end(turn, "patience");
  return sayIntent(turn, "still-there") ?? sayIntent(turn, "stalled") ?? end(turn, "limit");
}

function make(
  turn: Turn,
  move: Move,
  perception: Perception,
): { text: string | null; tool: ToolResult | null } {
  const known = (id: string) => turn.scenario.structure.drafts.some((draft) => draft.id === id);
  switch (move.type) {
    case "say":
      return { text: hear(turn, move, perception), tool: null };
    case "tool": {
      const tool = runTool(turn, move);
      return { text: waitSilently(turn), tool };
    }
    case "draft":
      if (known(move.id)) refuseDraft(turn, move.id, move.reason);
      else note(turn, "move_refused", move.id);
      return { text: waitSilently(turn), tool: null };
    case "report":
      if (known(move.draft)) reportDraft(turn, move.draft, move.reason);
      else note(turn, "move_refused", move.draft);
      return { text: waitSilently(turn), tool: null };
    case "handover":
      return { text: handOver(turn, move, perception), tool: null };
    case "close":
      return { text: close(turn), tool: null };
  }
}

/**
 * The next state of a conversation: pure, and the same for the same scenario version, seed, moves and
 * perceptions. `state` is not changed. A move after the end changes nothing and is noted as refused.
 */
export function advance(
  scenario: Scenario,
  state: ConversationState,
  move: Move,
  perception: Perception,
): Advance {
  const turn = openTurn(scenario, state);
  turn.state.turn++;
  if (state.ended) {
    note(turn, "move_refused");
    return { state: turn.state, customer: null, events: turn.events, tool: null };
  }
  const { text, tool } = make(turn, move, perception);
  if (text !== null) turn.state.lines.push({ turn: turn.state.turn, text });
  if (!turn.state.ended) proposeDraft(turn);
  return { state: turn.state, customer: text === null ? null : { text }, events: turn.events, tool };
}
