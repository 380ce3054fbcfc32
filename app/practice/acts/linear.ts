import { createRandom } from "~/kernel/random";

/** Sparse rows in compressed form: row i has columns[starts[i]..starts[i+1]) with their values. */
export interface SparseRows {
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  /** How many columns there are in all. */
  width: number;
}

/** A separating plane: score(x) = bias + weights · x. */
export interface Plane {
  weights: Float64Array;
  bias: number;
}

export interface FitOptions {
  /** Cost of an error; larger fits closer. */
  cost: number;
  /** How much more an error on a positive row costs than on a negative one. */
  positiveWeight: number;
  /** Passes over the rows. */
  passes: number;
  seed: number;
}

/** Puts vectors (column numbers and values) in compressed form. */
export function packRows(
  rows: readonly { columns: number[]; values: number[] }[],
  width: number,
): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = (starts[index] as number) + row.columns.length;
  });
  return {
    starts,
    columns: Int32Array.from(rows.flatMap((row) => row.columns)),
    values: Float64Array.from(rows.flatMap((row) => row.values)),
    width,
  };
}

/** The score of row `row` under `plane`. */
export function scoreRow(rows: SparseRows, row: number, plane: Plane): number {
  let score = plane.bias;
  const end = rows.starts[row + 1] as number;
  for (let at = rows.starts[row] as number; at < end; at++) {
    score += (plane.weights[rows.columns[at] as number] as number) * (rows.values[at] as number);
  }
  return score;
}

function squaredLength(rows: SparseRows, row: number): number {
  let sum = 1; // the bias counts as a feature of value 1
  const end = rows.starts[row + 1] as number;
  for (let at = rows.starts[row] as number; at < end; at++) sum += (rows.values[at] as number) ** 2;
  return sum;
}

function move(rows: SparseRows, row: number, plane: Plane, step: number): void {
  const end = rows.starts[row + 1] as number;
  for (let at = rows.starts[row] as number; at < end; at++) {
    (plane.weights[rows.columns[at] as number] as number) += step * (rows.values[at] as number);
  }
  plane.bias += step;
}

/**
 * Minimises over the dual variable z in (0, C) of one row by Newton's method; `pull` is the row's
 * signed margin, `curve` its squared length. Answers the new z.
 */
function newtonStep(cost: number, old: number, curve: number, pull: number): number {
  let z = cost - old < 0.5 * cost ? 0.1 * old : old;
  for (let round = 0; round < 50; round++) {
    const gradient = curve * (z - old) + pull + Math.log(z / (cost - z));
    if (Math.abs(gradient) < 1e-3) break;
    const next = z - gradient / (curve + cost / (cost - z) / z);
    z = next <= 0 ? z * 0.1 : Math.min(next, cost * (1 - 1e-12));
  }
  return z;
}

/**
 * Fits a logistic regression with L2 penalty to the rows `members` of `rows`, `positive[i]` telling
 * the class of row i. Deterministic for a seed.
 *
 * Source: Yu, Huang, Lin (2011), Dual coordinate descent methods for logistic regression and maximum
 * entropy models, Machine Learning 85, algorithm 5.
 */
export function fitLogistic(
  rows: SparseRows,
  members: readonly number[],
  positive: Uint8Array,
  options: FitOptions,
): Plane {
  const random = createRandom(options.seed);
  const plane: Plane = { weights: new Float64Array(rows.width), bias: 0 };
  const states = members.map((row) => {
    const sign = positive[row] ? 1 : -1;
    const cost = options.cost * (positive[row] ? options.positiveWeight : 1);
    const alpha = Math.min(0.001 * cost, 1e-8);
    move(rows, row, plane, sign * alpha);
    return { row, sign, cost, curve: squaredLength(rows, row), alpha, beta: cost - alpha };
  });
  for (let pass = 0; pass < options.passes; pass++) {
    for (const state of random.shuffle(states)) {
      const pull = state.sign * scoreRow(rows, state.row, plane);
      const swapped = 0.5 * state.curve * (state.beta - state.alpha) + pull < 0;
      const old = swapped ? state.beta : state.alpha;
      const z = newtonStep(state.cost, old, state.curve, swapped ? -pull : pull);
      const step = (swapped ? -1 : 1) * (z - old) * state.sign;
      if (step !== 0) move(rows, state.row, plane, step);
      state.alpha = swapped ? state.cost - z : z;
      state.beta = swapped ? z : state.cost - z;
    }
  }
  return plane;
}
