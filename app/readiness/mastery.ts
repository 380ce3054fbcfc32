import { betaCdf, betaQuantile } from "./beta";
import { LEVELS, type Level, type MasterySettings } from "./settings";
import { fadeTo, type Sums } from "./sums";

export const VERDICTS = ["ready", "near", "not_yet", "not_enough_evidence"] as const;
/** What the evidence says of a person and a level. */
export type Verdict = (typeof VERDICTS)[number];

/** What the evidence says now of one person and competency: Beta(1 + success, 1 + failure). */
export interface Mastery {
  /** S: faded weight of what was shown. */
  success: number;
  /** F: faded weight of what was not. */
  failure: number;
  /** Effective weight S + F: how much the figure rests on today. */
  weight: number;
  /** Mean of the distribution, 0..1; 0.5 without evidence. */
  mean: number;
}

/** A level set against a mastery. */
export interface LevelVerdict {
  verdict: Verdict;
  /** P(mastery >= threshold of the level), 0..1. */
  chance: number;
  threshold: number;
}

/** Mastery with S and F as they stand today. */
export function masteryFrom(success: number, failure: number): Mastery {
  const weight = success + failure;
  return { success, failure, weight, mean: (1 + success) / (2 + weight) };
}

/** Mastery at `now` from stored sums; `null`: no fact yet. */
export function masteryAt(sums: Sums | null, now: Date, settings: MasterySettings): Mastery {
  if (sums === null) return masteryFrom(0, 0);
  const { success, failure } = fadeTo(sums, now, settings);
  return masteryFrom(success, failure);
}

/** The bounds, 0..1, that mastery lies between with a chance of 80 % (10 % under, 10 % over). */
export function credibleInterval({ success, failure }: Mastery): { low: number; high: number } {
  return {
    low: betaQuantile(0.1, 1 + success, 1 + failure),
    high: betaQuantile(0.9, 1 + success, 1 + failure),
  };
}

/** Whether somebody is ready for `level` of a competency, and how sure that is (design, section 8). */
export function judgeLevel(mastery: Mastery, level: Level, settings: MasterySettings): LevelVerdict {
  const threshold = settings.thresholds[level];
  // P(mastery >= t) = 1 - I_t(1 + S, 1 + F) = I_(1-t)(1 + F, 1 + S), without cancellation.
  const chance = betaCdf(1 - threshold, 1 + mastery.failure, 1 + mastery.success);
  return { verdict: verdictOf(mastery.weight, chance, settings), chance, threshold };
}

/** A figure that is exactly on a border must not fall below it by the last bits of its arithmetic. */
const ROUNDING = 1e-12;

function verdictOf(weight: number, chance: number, settings: MasterySettings): Verdict {
  if (weight < settings.enoughWeight - ROUNDING) return "not_enough_evidence";
  if (chance >= settings.readyFrom - ROUNDING) return "ready";
  return chance >= settings.nearFrom - ROUNDING ? "near" : "not_yet";
}

/** The highest level that somebody is ready for, 0 when there is none: the level held, for gaps and plans. */
export function levelHeld(mastery: Mastery, settings: MasterySettings): 0 | Level {
  return LEVELS.findLast((level) => judgeLevel(mastery, level, settings).verdict === "ready") ?? 0;
}

/**
 * How many more facts of `weight`, each fully shown, would make somebody ready for `level` today;
 * 0 when ready now, `null` when `limit` of them would not do.
 */
export function factsToReady(
  mastery: Mastery,
  level: Level,
  weight: number,
  settings: MasterySettings,
  limit = 200,
): number | null {
  for (let count = 0; count <= limit; count++) {
    const then = masteryFrom(mastery.success + count * weight, mastery.failure);
    if (judgeLevel(then, level, settings).verdict === "ready") return count;
  }
  return null;
}
