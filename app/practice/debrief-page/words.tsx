import { m } from "~/i18n/messages";
import type { Tone } from "~/ui/tone";
import type { Verdict } from "../debrief/criteria";
import type { EndingKind, FlawKind } from "../scenario/structure";

/** How a conversation ended, in words. */
export const OUTCOMES: Record<EndingKind | "unfinished", () => string> = {
  resolved: m.practice_outcome_resolved,
  partly: m.practice_outcome_partly,
  handed_over: m.practice_outcome_handed_over,
  left: m.practice_outcome_left,
  escalated: m.practice_outcome_escalated,
  unresolved: m.practice_outcome_unresolved,
  unfinished: m.practice_outcome_unfinished,
};

export const VERDICTS: Record<Verdict, { tone: Tone; label: () => string }> = {
  met: { tone: "good", label: m.practice_verdict_met },
  partly: { tone: "warn", label: m.practice_verdict_partly },
  missed: { tone: "bad", label: m.practice_verdict_missed },
  not_applicable: { tone: "neutral", label: m.practice_verdict_not_applicable },
  not_scored: { tone: "info", label: m.practice_verdict_not_scored },
};

export const FLAWS: Record<FlawKind, () => string> = {
  invented_refund: m.practice_flaw_invented_refund,
  denies_ai: m.practice_flaw_denies_ai,
  wrong_policy: m.practice_flaw_wrong_policy,
  wrong_fact: m.practice_flaw_wrong_fact,
  leak: m.practice_flaw_leak,
  tone: m.practice_flaw_tone,
  blame: m.practice_flaw_blame,
  discrimination: m.practice_flaw_discrimination,
  empty_promise: m.practice_flaw_empty_promise,
};

export const MEASURE_NAMES: Record<string, () => string> = {
  anger: m.practice_measure_anger,
  anxiety: m.practice_measure_anxiety,
  trust: m.practice_measure_trust,
  clarity: m.practice_measure_clarity,
  patience: m.practice_measure_patience,
  progress: m.practice_measure_progress,
};
