import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseGate, chooseThreshold, fitCalibration, probability } from "./calibration";
import { fitLogistic, packRows, scoreRow } from "./linear";

const OPTIONS = { cost: 16, positiveWeight: 1, passes: 40, seed: 1 };

test("separates what can be separated, and the same seed gives the same plane", () => {
  const point = fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
      const apart = points.filter(([x, y]) => Math.abs(x - y) > 0.3);
      const rows = packRows(
        apart.map((values) => ({ columns: [0, 1], values })),
        2,
      );
      const labels = Uint8Array.from(apart, ([x, y]) => (x > y ? 1 : 0));
      fc.pre(labels.includes(1) && labels.includes(0));
      const members = apart.map((_, row) => row);
      const plane = fitLogistic(rows, members, labels, { ...OPTIONS, cost: 1000, passes: 200 });
      for (const row of members) expect(scoreRow(rows, row, plane) > 0).toBe(labels[row] === 1);
      expect(fitLogistic(rows, members, labels, { ...OPTIONS, cost: 1000, passes: 200 })).toEqual(plane);
    }),
    { numRuns: 30 },
  );
});

test("calibrated probabilities are near the shares they stand for", () => {
  const scores = Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? 1 : -1));
  const labels = Uint8Array.from(scores, (score, index) => (index % 10 < (score > 0 ? 8 : 2) ? 1 : 0));
  const calibration = fitCalibration(
    scores.map((score) => [score, score, score]),
    labels,
  );
  const share = (wanted: number) => {
    const of = scores.flatMap((score, index) => (score === wanted ? [labels[index] as number] : []));
    return of.reduce((sum, label) => sum + label, 0) / of.length;
  };
  for (const score of [1, -1])
    expect(probability(calibration, [score, score, score])).toBeCloseTo(share(score), 1);
});

test("the threshold parts positives from negatives where it can", () => {
  const threshold = chooseThreshold([0.1, 0.2, 0.3, 0.6, 0.65, 0.7], Uint8Array.from([0, 0, 0, 1, 1, 1]));
  expect(threshold).toBeGreaterThan(0.3);
  expect(threshold).toBeLessThanOrEqual(0.6);
  expect(chooseThreshold([0.4, 0.9], Uint8Array.from([0, 0]))).toBe(0.5);
});

test("the gate keeps four in five empty utterances out, within its limit", () => {
  const empty = Array.from({ length: 10 }, (_, index) => index / 20);
  const gate = chooseGate(empty, new Uint8Array(10));
  expect(empty.filter((value) => value < gate)).toHaveLength(8);
  expect(chooseGate([0.9, 0.95], new Uint8Array(2))).toBe(0.8);
  expect(chooseGate([0.9], Uint8Array.from([1]))).toBe(0);
});
