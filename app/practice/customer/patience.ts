import type { Heard } from "../conversation/read-utterance";
import { change, type Turn } from "../conversation/turn";
import { HARMFUL_ACTS, NOVELTIES, PATIENCE_LOOP, PATIENCE_PERSON_IGNORED, PATIENCE_STALLED } from "../weights";

/** What happened in an exchange, as far as patience goes. */
export interface ExchangeFacts {
  /** Points, facts, answers and kept promises that were new. */
  news: number;
  askedAgain: boolean;
  personIgnored: boolean;
}

/** Counts the acts that are news by themselves; each kind is news only so often in a conversation. */
export function countNovelties(turn: Turn, heard: Heard): number {
  const { novelties } = turn.state;
  let fresh = 0;
  for (const { act } of heard.acts) {
    const limit = NOVELTIES[act] ?? 0;
    const used = novelties[act] ?? 0;
    if (HARMFUL_ACTS.includes(act) || used >= limit) continue;
    novelties[act] = used + 1;
    fresh++;
  }
  return fresh;
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
  if (facts.news > 0) return false;
  change(turn, "stalled", { patience: PATIENCE_STALLED });
  return true;
}
