import type { ConversationState } from "../conversation/state";
import type { Scenario } from "../scenario/scenario";

/** How the copilot's drafts were dealt with, by what they were. Drafts left undecided are not counted. */
export interface RelianceCounts {
  sound_used: number;
  sound_refused: number;
  flawed_used: number;
  flawed_repaired: number;
  flawed_refused: number;
}

/**
 * Reliance on the copilot as signal detection: a flaw caught (repaired or refused) is a hit, a sound
 * draft refused a false alarm.
 */
export interface Reliance {
  counts: RelianceCounts;
  /** Drafts that were shown and never decided on. */
  undecided: number;
  /** Share of flawed drafts caught; null when none was decided. */
  caught: number | null;
  /** Share of sound drafts used; null when none was decided. */
  accepted: number | null;
  /** d': 0 when flawed and sound drafts are treated alike, more when they are told apart; null under one of each. */
  sensitivity: number | null;
  /** c: over 0 leans to trusting drafts, under 0 to refusing them; null as above. */
  leaning: number | null;
}

/**
 * The standard normal quantile of `p` in (0, 1). Source: P. J. Acklam's rational approximation
 * (2003), relative error under 1.15e-9.
 */
export function normalQuantile(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ];
  const b = [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
  ];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  const at = (coefficients: number[], x: number) =>
    coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return at(c, q) / at(d, q);
  }
  if (p > 1 - 0.02425) return -normalQuantile(1 - p);
  const q = p - 0.5;
  return (at(a, q * q) * q) / at(b, q * q);
}

/** Counts the decisions on drafts in `state` and measures how well sound and flawed were told apart. */
export function relianceOf(scenario: Scenario, state: ConversationState): Reliance {
  const counts: RelianceCounts = {
    sound_used: 0,
    sound_refused: 0,
    flawed_used: 0,
    flawed_repaired: 0,
    flawed_refused: 0,
  };
  let undecided = 0;
  for (const draft of scenario.structure.drafts) {
    const decision = state.drafts[draft.id]?.decision;
    if (decision === undefined) continue;
    if (decision === null) undecided++;
    else if (draft.flaw) counts[`flawed_${decision}`]++;
    else counts[decision === "refused" ? "sound_refused" : "sound_used"]++;
  }
  const hits = counts.flawed_repaired + counts.flawed_refused;
  const flawed = hits + counts.flawed_used;
  const alarms = counts.sound_refused;
  const sound = alarms + counts.sound_used;
  const both = flawed > 0 && sound > 0;
  // Log-linear correction, so that a perfect record stays finite. Source: Hautus, Behavior Research Methods 27 (1995).
  const hit = normalQuantile((hits + 0.5) / (flawed + 1));
  const alarm = normalQuantile((alarms + 0.5) / (sound + 1));
  return {
    counts,
    undecided,
    caught: flawed > 0 ? hits / flawed : null,
    accepted: sound > 0 ? counts.sound_used / sound : null,
    sensitivity: both ? hit - alarm : null,
    leaning: both ? -(hit + alarm) / 2 : null,
  };
}
