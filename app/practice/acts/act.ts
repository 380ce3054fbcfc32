import type { Locale } from "~/kernel/locale";

/** What an utterance of the adviser can do, in DESIGN.md's order (section 7). */
export const ACTS = [
  "greet",
  "disclose_ai",
  "deny_ai",
  "offer_human",
  "refuse_human",
  "acknowledge_emotion",
  "apologise",
  "take_ownership",
  "blame_customer",
  "verify_identity",
  "request_sensitive",
  "protect_data",
  "clarify",
  "explain",
  "commit_next_step",
  "overpromise",
  "check_resolution",
  "ask_feedback",
  "hedge_verify",
  "dismissive",
  "close",
] as const;
export type Act = (typeof ACTS)[number];

/** One act decided present in an utterance. */
export interface ActDetection {
  act: Act;
  /** Calibrated probability that the act is present, 0..1. */
  confidence: number;
  /** Clauses that carry the decision: [start, end) in UTF-16 units of the text, in order, apart. */
  evidence: [start: number, end: number][];
}

/**
 * Finds the acts of one utterance.
 *
 * `text` is what the adviser says, `context` the customer's previous message (null when none).
 * Answers the acts decided present in the order of ACTS, each at most once; an empty list when
 * nothing is there or the text cannot be read (empty, another language, noise).
 */
export type DetectActs = (input: { locale: Locale; text: string; context: string | null }) => ActDetection[];
