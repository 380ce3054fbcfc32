import { leaveWaiting } from "../customer/expectations";
import { updateProgress } from "../customer/progress";
import { checkDisclosure } from "../customer/substance";
import { sayFrom } from "../customer/voice";
import { compilePattern, matchPattern, readText } from "../language/pattern";
import { fillWays } from "../scenario/fill";
import type { EndingCause } from "../scenario/structure";
import { holds } from "./holds";
import type { Move } from "./move";
import type { Perception } from "./perception";
import { note, type Turn } from "./turn";

/**
 * Ends the conversation: the first ending of the scenario for this cause whose condition holds. Answers
 * the customer's last words.
 */
export function end(turn: Turn, cause: EndingCause): string {
  const { scenario, state, wording } = turn;
  const ending = scenario.structure.endings.find(
    (candidate) =>
      candidate.on.includes(cause) && (!candidate.when || holds(scenario, state, candidate.when)),
  );
  // The content check proves that every cause has an ending without a condition.
  if (!ending) throw new RangeError(`no ending for "${cause}"`);
  state.ended = { ending: ending.id, kind: ending.kind, turn: state.turn };
  note(turn, "ended", ending.id);
  return sayFrom(turn, `endings.${ending.id}.last`, wording.endings[ending.id]?.last ?? []) ?? "";
}

/** The points that a handover summary leaves out; notes count, they need no whole sentences. */
export function missingInSummary(turn: Turn, summary: string): string[] {
  const { scenario, state, wording } = turn;
  const read = readText(state.locale, summary);
  return scenario.structure.handover.needs.filter((id) => {
    const patterns = wording.points[id]?.accept ?? [];
    return !patterns.some((pattern) => {
      const filled = compilePattern(
        state.locale,
        pattern.map((group) => fillWays(scenario, state.locale, group)),
      );
      return matchPattern(read, filled, { questions: true }) !== null;
    });
  });
}

/** Hands the conversation over and ends it; refused for somebody whom the scenario does not offer. */
export function handOver(
  turn: Turn,
  move: Extract<Move, { type: "handover" }>,
  perception: Perception,
): string | null {
  if (!turn.scenario.structure.handover.to.includes(move.to)) {
    note(turn, "move_refused", move.to);
    return null;
  }
  checkDisclosure(turn, move.summary, perception);
  turn.state.handover = { turn: turn.state.turn, to: move.to, missing: missingInSummary(turn, move.summary) };
  note(turn, "handover", move.to);
  leaveWaiting(turn, true);
  updateProgress(turn);
  return end(turn, "handover");
}

/** The adviser closes the conversation. */
export function close(turn: Turn): string {
  leaveWaiting(turn, false);
  return end(turn, "close");
}
