import { fitLogistic, packRows } from "./linear";

/** Scores of one act on one utterance: as a whole, of its best sentence and of its best clause. */
export type LevelScores = readonly [whole: number, sentence: number, clause: number];

/** Turns level scores into a probability: 1 / (1 + exp(-(bias + weights · scores))). */
export interface Calibration {
  weights: readonly number[];
  bias: number;
}

/** The calibrated probability, 0..1. */
export function probability(calibration: Calibration, scores: readonly number[]): number {
  const sum = scores.reduce(
    (total, score, at) => total + score * (calibration.weights[at] ?? 0),
    calibration.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Fits the calibration of one act on scores of utterances that the planes were not trained on.
 * Source: Platt (1999), Probabilistic outputs for support vector machines, with three inputs.
 */
export function fitCalibration(scores: readonly LevelScores[], positive: Uint8Array): Calibration {
  const rows = packRows(
    scores.map((levels) => ({ columns: levels.map((_, at) => at), values: [...levels] })),
    3,
  );
  const members = scores.map((_, row) => row);
  const plane = fitLogistic(rows, members, positive, { cost: 1, positiveWeight: 1, passes: 60, seed: 1 });
  return { weights: [...plane.weights], bias: plane.bias };
}

/** Calibration of one target, from scores of utterances that were not trained on, and what it makes of them. */
export function calibrate(scores: readonly LevelScores[], positive: Uint8Array) {
  const calibration = fitCalibration(scores, positive);
  const probabilities = scores.map((levels) => probability(calibration, levels));
  return { calibration, probabilities };
}

/** Share of the utterances without an act that the gate alone must silence; the acts' thresholds add to it. */
const GATE_SILENCE = 0.8;
const HIGHEST_GATE = 0.8;

/**
 * The probability of "there is an act" under which nothing is answered: the one that keeps 80 % of
 * the utterances without an act out, and 0.8 at most; 0 when every utterance has one.
 */
export function chooseGate(probabilities: readonly number[], positive: Uint8Array): number {
  const empty = probabilities.filter((_, index) => !positive[index]).sort((one, other) => one - other);
  return Math.min(HIGHEST_GATE, empty[Math.floor(GATE_SILENCE * empty.length)] ?? 0);
}

/** Examples that a threshold of 0.5 is worth when chosen against what was seen: keeps rare acts sober. */
const PRIOR_HITS = 2;
const LOWEST = 0.2;
const HIGHEST = 0.75;

/**
 * The threshold in [0.2, 0.75] with the best F1 on `probabilities`; ties go to the one nearest to
 * 0.5, and 0.5 itself when the act was never positive.
 */
export function chooseThreshold(probabilities: readonly number[], positive: Uint8Array): number {
  const total = positive.reduce((sum, label) => sum + label, 0);
  let best = { threshold: 0.5, value: -1 };
  if (total === 0) return 0.5;
  for (let step = 0; LOWEST + step * 0.01 <= HIGHEST + 1e-9; step++) {
    const threshold = LOWEST + step * 0.01;
    let hits = 0;
    let found = 0;
    probabilities.forEach((value, index) => {
      if (value < threshold) return;
      found++;
      hits += positive[index] as number;
    });
    const f1 = (2 * (hits + PRIOR_HITS)) / (found + total + 2 * PRIOR_HITS);
    const value = f1 - 0.02 * Math.abs(threshold - 0.5);
    if (value > best.value) best = { threshold, value };
  }
  return Math.round(best.threshold * 100) / 100;
}
