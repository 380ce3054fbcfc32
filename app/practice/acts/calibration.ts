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
  const sum = scores.reduce((total, score, at) => total + score * (calibration.weights[at] ?? 0), calibration.bias);
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

/** Calibration and threshold of one act, from scores of utterances that were not trained on. */
export function calibrate(scores: readonly LevelScores[], positive: Uint8Array) {
  const calibration = fitCalibration(scores, positive);
  const threshold = chooseThreshold(
    scores.map((levels) => probability(calibration, levels)),
    positive,
  );
  return { calibration, threshold: threshold + Number(process.env.TO ?? 0) };
}

/** Examples that a threshold of 0.5 is worth when chosen against what was seen: keeps rare acts sober. */
const PRIOR_HITS = Number(process.env.PH ?? 2);
const LOWEST = Number(process.env.LO ?? 0.2);
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
