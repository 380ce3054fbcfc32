import type { Measure } from "./state";

/** The rules that can fire in a turn; each has a message that explains it to the adviser. */
export const RULES = [
  "mood",
  "act",
  "empathy_alone",
  "empathy_confirmed",
  "apology_again",
  "apology_too_many",
  "keywords_only",
  "repetition",
  "asked_again",
  "needless_data",
  "point_heard",
  "point_changes_mind",
  "too_much_at_once",
  "verified_fact",
  "promise_made",
  "promise_kept",
  "unverified_disclosure",
  "withheld_told",
  "card_repeated",
  "claim_made",
  "flaw_discovered",
  "fact_told",
  "fact_withheld",
  "identity_given",
  "event",
  "answered",
  "passed_over",
  "broken",
  "evaded",
  "progress",
  "stalled",
  "person_ignored",
  "silence",
  "tool_done",
  "tool_refused",
  "draft_shown",
  "draft_used",
  "draft_repaired",
  "draft_refused",
  "draft_reported",
  "handover",
  "move_refused",
  "ended",
] as const;
export type Rule = (typeof RULES)[number];

/** One rule that fired, and what it really changed (after limits). */
export interface RuleEvent {
  turn: number;
  rule: Rule;
  /** What it is about: an act, point, fact, claim, event, draft, tool or ending. */
  subject: string | null;
  /** Changes of measures (0..1), patience (turns) and progress (0..1); empty when it only notes something. */
  effects: Partial<Record<Measure | "patience" | "progress", number>>;
  /** Where in the adviser's text it was seen: [start, end) in UTF-16 units. */
  evidence: [start: number, end: number][];
}
