import type { ActDetection } from "../acts/act";
import { type DraftUse, takeDraft } from "../copilot/drafts";
import { settleExpectations } from "../customer/expectations";
import { driftToMood, feelActs, settleEmpathy } from "../customer/feelings";
import { discoverFlaw, happen } from "../customer/happenings";
import { losePatience } from "../customer/patience";
import { updateProgress } from "../customer/progress";
import { answerActs, answerIdentity, speak } from "../customer/reply";
import { checkDisclosure, hearClaims, hearPoints, hearQuestions, keepPromises } from "../customer/substance";
import { end } from "./end";
import type { SayMove } from "./move";
import { type Perception, spokenText } from "./perception";
import { type Found, type Heard, readUtterance } from "./read-utterance";
import type { Turn } from "./turn";

/** What the draft behind an utterance adds: its author knows what it says and does. */
function withDraft(heard: Heard, use: DraftUse): Heard {
  const whole = { start: 0, end: heard.text.length };
  const acts = use.acts
    .filter((act) => !heard.acts.some((found) => found.act === act))
    .map((act): ActDetection => ({ act, confidence: 1, evidence: [[whole.start, whole.end]] }));
  const add = (found: readonly Found[], ids: readonly string[]) => [
    ...found,
    ...ids.filter((id) => !found.some((one) => one.id === id)).map((id) => ({ id, stretch: whole })),
  ];
  return {
    ...heard,
    acts: [...heard.acts, ...acts],
    points: add(heard.points, use.conveys),
    claims: add(heard.claims, use.claim ? [use.claim] : []),
  };
}

/** Events that were passed over and are asked about once more. */
function askAgain(turn: Turn, ids: readonly string[]): void {
  for (const id of ids.slice(0, 1)) {
    const again = turn.wording.events[id]?.again;
    if (again) turn.speech.tells.push({ key: `events.${id}.again`, says: again });
  }
}

/**
 * The adviser says something and the customer answers. Order matters: how it is said changes trust
 * before questions meet their gates; progress confirms empathy; patience is taken last. Answers the
 * customer's words, never empty.
 */
export function hear(turn: Turn, move: SayMove, perception: Perception): string {
  const { state } = turn;
  state.exchanges++;
  state.silent = 0;
  const text = spokenText(turn.scenario, state.locale, move);
  const read = readUtterance(turn, text, perception.acts);
  const heard = withDraft(read, takeDraft(turn, move, text, read.acts));
  state.utterances.push({ turn: state.turn, exchange: state.exchanges, text, acts: heard.acts });

  driftToMood(turn);
  feelActs(turn, heard);
  checkDisclosure(turn, text, perception);
  const points = hearPoints(turn, heard.points);
  hearClaims(turn, heard.claims);
  const settled = settleExpectations(turn, heard);
  const questions = hearQuestions(turn, heard.facts);
  const identity = answerIdentity(turn, heard);
  const kept = keepPromises(turn);
  const gain = updateProgress(turn);
  settleEmpathy(turn, gain > 0);

  const news =
    (identity === "given" ? 1 : 0) + points + questions.told + questions.heldBack + settled.answered + kept;
  const askedAgain = identity === "again" || questions.again;
  if (questions.again) turn.speech.reactions.push("asked-again");
  const stalled = losePatience(turn, heard, { news, askedAgain, personIgnored: settled.personIgnored });
  if (state.customer.patience <= 0) return end(turn, "patience");
  if (state.exchanges >= turn.scenario.structure.limit) return end(turn, "limit");

  // What comes by the clock always comes, so that nobody is spared a question by doing worse.
  const scheduled = happen(turn, "scheduled");
  if (settled.again.length > 0) askAgain(turn, settled.again);
  else if (!discoverFlaw(turn) && !scheduled) happen(turn, "other");
  answerActs(turn, heard, { points, facts: questions.told + questions.heldBack });
  updateProgress(turn);
  return speak(turn, stalled) ?? end(turn, "limit");
}
