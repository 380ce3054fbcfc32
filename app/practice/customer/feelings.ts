import type { Act } from "../acts/act";
import type { Heard } from "../conversation/read-utterance";
import type { Measure } from "../conversation/state";
import { change, note, type Turn } from "../conversation/turn";
import type { Intent } from "../scenario/wording";
import {
  ACT_EFFECTS,
  APOLOGY_AGAIN,
  APOLOGY_TOO_MANY,
  type Effects,
  EMOTION_KEEPS,
  EMPATHY_ALONE,
  HARMFUL_ACTS,
  KEYWORDS_ONLY,
} from "../weights";

const scaled = (effects: Effects, factor: number): Effects =>
  Object.fromEntries(Object.entries(effects).map(([measure, value]) => [measure, value * factor]));

/** Lets anger and anxiety drift back to the customer's mood: e' = mood + 0.8 (e - mood). */
export function driftToMood(turn: Turn): void {
  const { customer } = turn.state;
  const drift = (measure: "anger" | "anxiety") =>
    (1 - EMOTION_KEEPS) * (customer.mood[measure] - customer[measure]);
  const wasAngry = turn.angry;
  turn.angry = false; // a drift is not an effect of the adviser's: it is never damped
  change(turn, "mood", { anger: drift("anger"), anxiety: drift("anxiety") });
  turn.angry = wasAngry;
}

function feelEmpathy(turn: Turn, evidence: [number, number][]): void {
  const whole = ACT_EFFECTS.acknowledge_emotion;
  change(turn, "empathy_alone", scaled(whole, EMPATHY_ALONE), "acknowledge_emotion", evidence);
  turn.state.empathy = { exchange: turn.state.exchanges, owed: scaled(whole, 1 - EMPATHY_ALONE) };
  turn.speech.reactions.push("empathy");
}

function feelApology(turn: Turn, evidence: [number, number][]): void {
  turn.state.apologies++;
  const { apologies } = turn.state;
  if (apologies === 1) change(turn, "act", ACT_EFFECTS.apologise, "apologise", evidence);
  else if (apologies === 2)
    change(turn, "apology_again", scaled(ACT_EFFECTS.apologise, APOLOGY_AGAIN), "apologise", evidence);
  else change(turn, "apology_too_many", APOLOGY_TOO_MANY, "apologise", evidence);
  turn.speech.reactions.push(
    apologies === 1 ? "apology" : apologies === 2 ? "apology-again" : "apology-too-many",
  );
}

const REACTION: Partial<Record<Act, Intent>> = {
  take_ownership: "ownership",
  blame_customer: "blamed",
  dismissive: "dismissed",
  request_sensitive: "sensitive-asked",
  overpromise: "promise-doubted",
  deny_ai: "ai-denied",
  refuse_human: "human-refused",
};

/** What the acts of an utterance do to the customer, each under its own rule. */
export function feelActs(turn: Turn, heard: Heard): void {
  if (heard.keywordsOnly) {
    change(turn, "keywords_only", KEYWORDS_ONLY);
    turn.speech.reactions.push("not-understood");
  }
  // Harm first: what soothes after it is not lost to the limits of the scale.
  const harmful = heard.acts.filter(({ act }) => HARMFUL_ACTS.includes(act));
  const others = heard.acts.filter(({ act }) => !HARMFUL_ACTS.includes(act));
  for (const { act, evidence } of [...harmful, ...others]) {
    if (act === "acknowledge_emotion") feelEmpathy(turn, evidence);
    else if (act === "apologise") feelApology(turn, evidence);
    else {
      change(turn, "act", ACT_EFFECTS[act], act, evidence);
      const reaction = REACTION[act];
      if (reaction) turn.speech.reactions.push(reaction);
    }
  }
  if (heard.repeated) {
    note(turn, "repetition");
    turn.speech.reactions.push("repeated");
  }
}

/** Gives empathy its full effect once progress has followed within one exchange; lets it lapse otherwise. */
export function settleEmpathy(turn: Turn, progressed: boolean): void {
  const { empathy, exchanges } = turn.state;
  if (!empathy) return;
  if (progressed) {
    change(
      turn,
      "empathy_confirmed",
      empathy.owed as Partial<Record<Measure, number>>,
      "acknowledge_emotion",
    );
    turn.state.empathy = null;
  } else if (exchanges > empathy.exchange) turn.state.empathy = null;
}
