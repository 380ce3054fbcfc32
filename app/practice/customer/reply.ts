import type { Act } from "../acts/act";
import type { Heard } from "../conversation/read-utterance";
import type { Turn } from "../conversation/turn";
import { change, note } from "../conversation/turn";
import type { Intent } from "../scenario/wording";
import { NEEDLESS_DATA, SOLVED } from "../weights";
import { nextNeed } from "./progress";
import { sayFrom, sayIntent } from "./voice";

/** Reactions that matter more come first; only one is voiced. */
const REACTION_ORDER: readonly Intent[] = [
  "card-repeated",
  "ai-denied",
  "human-refused",
  "blamed",
  "dismissed",
  "sensitive-asked",
  "not-understood",
  "repeated",
  "asked-again",
  "promise-doubted",
  "ai-told",
  "human-offered",
  "data-protected",
  "apology-too-many",
  "empathy",
  "apology",
  "apology-again",
  "ai-told-unasked",
  "ownership",
];
/** Things told in one message, besides the reaction and the next question. */
const TELLS_AT_ONCE = 2;

/** The adviser asks who the customer is: identifiers the first time, annoyance after that. */
export function answerIdentity(turn: Turn, heard: Heard): "given" | "again" | null {
  const asked = heard.acts.find((found) => found.act === "verify_identity");
  if (!asked) return null;
  const { flags } = turn.state;
  if ("identity-given" in flags) {
    change(turn, "needless_data", NEEDLESS_DATA, "verify_identity", asked.evidence);
    turn.speech.reactions.push("asked-again");
    return "again";
  }
  flags["identity-given"] = turn.state.turn;
  note(turn, "identity_given", null, asked.evidence);
  turn.speech.replies.push("identity");
  return "given";
}

/** General replies to acts that ask the customer for something and were not answered by content. */
export function answerActs(turn: Turn, heard: Heard, news: { points: number; facts: number }): void {
  const does = (act: Act) => heard.acts.some((found) => found.act === act);
  const { replies } = turn.speech;
  const solved = turn.state.customer.progress >= SOLVED;
  if (does("clarify") && news.facts === 0 && !replies.includes("identity") && news.points === 0)
    replies.push("clarified");
  if (does("check_resolution")) replies.push(solved ? "resolved-yes" : "resolved-no");
  if (does("ask_feedback") && solved) replies.push("feedback-given");
  if (does("close") && solved) replies.push("goodbye");
  const holds = does("hedge_verify") || does("take_ownership") || does("commit_next_step");
  if (holds && news.points === 0 && replies.length === 0 && turn.speech.tells.length === 0)
    replies.push("hold");
}

function voiceReaction(turn: Turn): string | null {
  for (const intent of REACTION_ORDER) {
    if (!turn.speech.reactions.includes(intent)) continue;
    const text = sayIntent(turn, intent);
    if (text) return text;
  }
  return null;
}

/** What the customer asks for next, or that nothing is left. */
function voiceNext(turn: Turn): string | null {
  if (turn.state.customer.progress >= SOLVED) return sayIntent(turn, "satisfied");
  const need = nextNeed(turn);
  return need ? sayFrom(turn, `points.${need}.ask`, turn.wording.points[need]?.ask ?? []) : null;
}

/**
 * Puts the customer's message together: a reaction, what they tell, a general reply, and what they ask
 * next when nobody else asked. Null when every fitting sentence has been said.
 */
export function speak(turn: Turn, stalled: boolean): string | null {
  const parts: string[] = [];
  const add = (text: string | null) => {
    if (text) parts.push(text);
  };
  add(voiceReaction(turn));
  // The newest matter (a discovered flaw, an event) must not be crowded out by what came before it.
  for (const tell of turn.speech.tells.slice(-TELLS_AT_ONCE)) add(sayFrom(turn, tell.key, tell.says));
  const crowded = turn.speech.tells.length >= TELLS_AT_ONCE;
  const reply = crowded && !turn.speech.replies.includes("identity") ? undefined : turn.speech.replies[0];
  if (reply) add(sayIntent(turn, reply));
  const asksAlready = turn.speech.tells.some((tell) => tell.key.startsWith("events."));
  const waits =
    reply === "identity" ||
    reply === "hold" ||
    reply === "clarified" ||
    reply === "goodbye" ||
    reply === "resolved-yes";
  const told = turn.speech.tells.some((tell) => tell.key.startsWith("facts."));
  if (!asksAlready && !waits && !told && (parts.length < 2 || reply === "resolved-no")) add(voiceNext(turn));
  if (parts.length === 0 || (stalled && parts.length === 1 && turn.speech.tells.length === 0))
    add(sayIntent(turn, "stalled"));
  return parts.length > 0 ? parts.join(" ") : null;
}
