import type { Act } from "./acts/act";
import type { Measure } from "./conversation/state";
import type { Channel, EventKind } from "./scenario/structure";

/**
 * Every number of the simulated customer, in one place. Measures run from 0 to 1, patience in turns.
 *
 * Where they come from. The shape of the rules is DESIGN.md section 7. Their directions rest on studies
 * of service encounters; their sizes are judgements made for practice, not fits to data, and the
 * evaluator card says so:
 * - [sorry] Singh, Marinova, Singh, "Frontline problem-solving effectiveness", Journal of Marketing
 *   Research 55 (2018), and "'Sorry' is not enough", Harvard Business Review, January 2018: apology
 *   past the first moments and empathy without solving leave customers less satisfied; solving carries
 *   the encounter.
 * - [concrete] Packard, Berger, "How concrete language shapes customer satisfaction", Journal of Consumer
 *   Research 47 (2021); [person] Packard, Moore, McFerran, "(I'm) happy to help (you)", JMR 55 (2018):
 *   "I" rather than "we" raises satisfaction.
 * - [justice] Smith, Bolton, Wagner, "A model of customer satisfaction with service encounters involving
 *   failure and recovery", JMR 36 (1999); Gelbrich, Roschk, "A meta-analysis of organizational complaint
 *   handling", Journal of Service Research 14 (2011): outcome, procedure and manner each count.
 * - [chatbot] Luo, Tong, Fang, Qu, "Machines vs. humans: disclosure of AI chatbots", Marketing Science 38
 *   (2019); Law, Art. 50: hiding AI and being found out costs more than saying it.
 */

/** Share of the distance to their mood that anger and anxiety keep each turn. DESIGN.md section 7. */
export const EMOTION_KEEPS = 0.8;
/** Calming counts this much while anger is over the limit. DESIGN.md section 7. */
export const ANGRY_ABOVE = 0.6;
export const CALMING_WHILE_ANGRY = 0.6;
/** Empathy before progress has followed. DESIGN.md section 7; [sorry]. */
export const EMPATHY_ALONE = 0.3;
/** A second apology; from the third on it irritates. DESIGN.md section 7; [sorry]. */
export const APOLOGY_AGAIN = 0.4;
export const APOLOGY_TOO_MANY: Effects = { anger: 0.05, trust: -0.02 };

/** Changes of measures. */
export type Effects = Partial<Record<Measure, number>>;

/** What each act does by itself, before the rules above. */
export const ACT_EFFECTS: Record<Act, Effects> = {
  greet: { anger: -0.01 },
  disclose_ai: { trust: 0.03 }, // [chatbot]
  deny_ai: { trust: -0.5, anger: 0.1 }, // DESIGN.md; [chatbot]
  offer_human: { anger: -0.06, anxiety: -0.08, trust: 0.03 }, // [justice] procedure
  refuse_human: { anger: 0.2, trust: -0.15 },
  acknowledge_emotion: { anger: -0.15, anxiety: -0.12, trust: 0.03 }, // [justice] manner
  apologise: { anger: -0.1, anxiety: -0.02 }, // [sorry]
  take_ownership: { anger: -0.08, anxiety: -0.1, trust: 0.04 }, // [person]
  blame_customer: { anger: 0.25, trust: -0.15 },
  verify_identity: {},
  request_sensitive: { trust: -0.25, anxiety: 0.1 }, // DESIGN.md, needless data
  protect_data: { trust: 0.06, anxiety: -0.05 },
  clarify: { trust: 0.02 },
  explain: { clarity: 0.08, anxiety: -0.03 }, // [concrete]
  commit_next_step: { anxiety: -0.08, anger: -0.04, trust: 0.02 }, // [concrete]
  overpromise: { trust: -0.02 }, // its price comes when it is found out
  check_resolution: { clarity: 0.05, anger: -0.02 },
  ask_feedback: { trust: 0.02 },
  hedge_verify: { trust: 0.03 },
  dismissive: { anger: 0.2, trust: -0.1, anxiety: 0.05 },
  close: { anger: -0.01 },
};

/** Acts that harm: they count even in a text made of keywords, and are never a merit. */
export const HARMFUL_ACTS: readonly Act[] = [
  "deny_ai",
  "refuse_human",
  "blame_customer",
  "request_sensitive",
  "overpromise",
  "dismissive",
];

/** A point that was understood, a fact that had been checked before it was told, a promise kept. DESIGN.md. */
export const POINT_HEARD: Effects = { clarity: 0.15, anxiety: -0.04, anger: -0.03 };
export const VERIFIED_FACT: Effects = { trust: 0.15 };
export const PROMISE_KEPT: Effects = { trust: 0.15 };
/** An accepted flaw comes to light. DESIGN.md. */
export const FLAW_DISCOVERED: Effects = { trust: -0.35, anger: 0.2 };
/** Identity asked again, or when nothing needs it. DESIGN.md, needless data. */
export const NEEDLESS_DATA: Effects = { trust: -0.25 };
/** Progress takes this share of its gain off the mood that feelings drift back to. [justice] outcome. */
export const PROGRESS_LIFTS_MOOD = 0.5;
/** Keywords without sentences leave the customer lost. */
export const KEYWORDS_ONLY: Effects = { clarity: -0.1, anger: 0.05 };
/** The customer's own words repeated back with a card number in them. */
export const CARD_REPEATED: Effects = { trust: -0.25, anxiety: 0.1 };

/** What an expected answer does, given, passed over once, or given the wrong way. */
export const EXPECTATIONS: Record<
  EventKind,
  {
    answeredBy: readonly Act[];
    brokenBy: readonly Act[];
    answered: Effects;
    passedOver: Effects;
    broken: Effects;
  } | null
> = {
  are_you_a_robot: {
    answeredBy: ["disclose_ai"],
    brokenBy: ["deny_ai"],
    answered: { trust: 0.1, anxiety: -0.03 },
    passedOver: { trust: -0.1 },
    broken: {}, // deny_ai itself costs 0.5
  },
  asks_for_person: {
    answeredBy: ["offer_human"],
    brokenBy: ["refuse_human"],
    answered: { trust: 0.08, anger: -0.08 },
    passedOver: { anger: 0.12, trust: -0.08 },
    broken: { anger: 0.05 },
  },
  pastes_card: {
    answeredBy: ["protect_data"],
    brokenBy: ["request_sensitive"],
    answered: { trust: 0.08 },
    passedOver: { trust: -0.05 },
    broken: { trust: -0.05 },
  },
  distress: {
    answeredBy: ["acknowledge_emotion", "offer_human"],
    brokenBy: ["dismissive", "blame_customer"],
    answered: { anxiety: -0.1, trust: 0.08 },
    passedOver: { anxiety: 0.15, trust: -0.08 },
    broken: { anxiety: 0.1 },
  },
  complaint: {
    answeredBy: ["acknowledge_emotion", "apologise", "take_ownership", "ask_feedback"],
    brokenBy: ["dismissive", "blame_customer"],
    answered: { anger: -0.05 },
    passedOver: { anger: 0.08 },
    broken: { anger: 0.05 },
  },
  request: {
    answeredBy: [],
    brokenBy: [],
    answered: { trust: 0.05 },
    passedOver: { anger: 0.06 },
    broken: {},
  },
  remark: null,
};
/** A direct question about AI passed over so often counts as evading it, which is denying it. DESIGN.md. */
export const EVADED_AFTER = 2;
export const EVADED: Effects = { trust: -0.5, anger: 0.1 };

/** Patience, in turns. DESIGN.md section 7. */
export const PATIENCE_STALLED = -1;
export const PATIENCE_LOOP = -2;
export const PATIENCE_PERSON_IGNORED = -3;
/** Silent moves (tools, drafts) that a customer waits through before asking whether anyone is there. */
export const SILENT_MOVES: Record<Channel, number> = { chat: 4, phone: 3, email: 12 };

/**
 * Turns with nothing new in them that still cost no patience because something useful was done: a
 * greeting, "I'm checking", a question. One budget for all, so that doing better earlier never costs later.
 */
export const COURTESY_TURNS = 5;

/** Points that a customer takes in from one message. */
export const POINTS_AT_ONCE: Record<Channel, number> = { chat: 4, phone: 3, email: 8 };
/** A message this much like an earlier one is a loop. Jaccard index of content stems. */
export const REPETITION = 0.75;
/** A text this close to a draft is the draft. Same index. */
export const SAME_AS_DRAFT = 0.92;
/** That many different acts in few words are a list of right answers, not an answer: words per act. */
export const CROWDED_ACTS = 6;
export const CROWDED_WORDS_PER_ACT = 6.5;

/** A draft stays on the table for so many exchanges, and so many drafts at once. */
export const DRAFT_LASTS = 2;
export const DRAFTS_AT_ONCE = 2;

/** Levels of speech. */
export const LEVEL_ANGRY = 0.65;
export const LEVEL_TENSE = 0.35;
export const LEVEL_ANXIOUS = 0.6;

/** An act less sure than this does not decide a criterion: a person is asked. */
export const SURE = 0.4;
/** Credit of a criterion. */
export const PARTLY = 0.5;
/** From this progress on the customer calls it solved. */
export const SOLVED = 0.85;
