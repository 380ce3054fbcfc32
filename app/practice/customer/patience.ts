import type { Heard } from "../conversation/read-utterance";
import { change, type Turn } from "../conversation/turn";
import {
  COURTESY_TURNS,
  HARMFUL_ACTS,
  PATIENCE_LOOP,
  PATIENCE_PERSON_IGNORED,
  PATIENCE_STALLED,
  SOLVED,
} from "../weights";

/** What happened in an exchange, as far as patience goes. */
export interface ExchangeFacts {
  /** Points, facts, answers and kept promises that were new. */
  news: number;
  askedAgain: boolean;
  personIgnored: boolean;
}

/**
 * Whether a turn without news passes all the same: something useful was done for the conversation, and
 * either that has not happened too often yet or all is solved and only manners are left.
 */
function passesByManners(turn: Turn, heard: Heard): boolean {
  if (!heard.acts.some((found) => !HARMFUL_ACTS.includes(found.act))) return false;
  if (turn.state.customer.progress >= SOLVED) return true;
  turn.state.courtesies++;
  return turn.state.courtesies <= COURTESY_TURNS;
}

/**
 * Takes patience for the worst thing of the exchange: a request for a person ignored, a loop or a
 * question about what is known, a stalled turn. Answers whether the turn was stalled or worse.
 */
export function losePatience(turn: Turn, heard: Heard, facts: ExchangeFacts): boolean {
  if (facts.personIgnored) {
    change(turn, "person_ignored", { patience: PATIENCE_PERSON_IGNORED });
    return true;
  }
  if (facts.askedAgain || (heard.repeated && facts.news === 0)) {
    change(turn, heard.repeated ? "repetition" : "asked_again", { patience: PATIENCE_LOOP });
    return true;
  }
  if (facts.news > 0 || passesByManners(turn, heard)) return false;
  change(turn, "stalled", { patience: PATIENCE_STALLED });
  return true;
}
