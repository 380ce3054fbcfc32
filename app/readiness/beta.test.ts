import fc from "fast-check";
import { expect, test } from "vitest";
import { betaCdf, betaQuantile } from "./beta";
import { logGamma } from "./gamma";

// Values of I_x(a, b) published by J. Burkardt, TEST_VALS (BETA_INC_VALUES), from Mathematica to 16 digits.
const PUBLISHED: [a: number, b: number, x: number, value: number][] = [
  [0.5, 0.5, 0.01, 0.06376856085851985],
  [0.5, 0.5, 0.1, 0.2048327646991335],
  [1, 0.5, 0.01, 0.005012562893380045],
  [1, 0.5, 0.1, 0.0513167019494862],
  [1, 0.5, 0.5, 0.2928932188134525],
  [2, 2, 0.1, 0.028],
  [2, 2, 0.4, 0.352],
  [2, 2, 0.9, 0.972],
  [5.5, 5, 0.5, 0.4361908850559777],
  [10, 0.5, 0.9, 0.1516409096347099],
  [10, 5, 0.5, 0.08978271484375],
  [10, 10, 0.5, 0.5],
  [20, 5, 0.8, 0.4598773297575791],
  [20, 10, 0.6, 0.2146816102371739],
  [20, 10, 0.8, 0.9507364826957875],
  [20, 20, 0.6, 0.8979413687105918],
  [30, 10, 0.7, 0.2241297491808366],
  [30, 10, 0.8, 0.7586405487192086],
  [40, 20, 0.7, 0.7001783247477069],
];

test.each(PUBLISHED)("I of (%d, %d) at %d is as published", (a, b, x, value) => {
  expect(Math.abs(betaCdf(x, a, b) - value)).toBeLessThan(1e-13);
});

test("large parameters agree with 30-digit arithmetic (mpmath betainc)", () => {
  expect(Math.abs(betaCdf(0.8, 1000, 300) - 0.9966496800048884)).toBeLessThan(1e-11);
  expect(Math.abs(betaCdf(0.999, 5000.5, 12.25) - 0.9956601228420877)).toBeLessThan(1e-10);
});

test("the ends, and what is outside", () => {
  expect([betaCdf(0, 3, 4), betaCdf(1, 3, 4)]).toEqual([0, 1]);
  expect(() => betaCdf(1.1, 3, 4)).toThrow(RangeError);
  expect(() => betaCdf(0.5, 0, 4)).toThrow(RangeError);
  expect(() => betaCdf(Number.NaN, 3, 4)).toThrow(RangeError);
  expect(() => betaQuantile(2, 3, 4)).toThrow(RangeError);
});

test("logGamma: factorials, one half, recurrence", () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
    factorial *= n;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  expect(logGamma(0.01)).toBeCloseTo(4.599479878042022, 12); // Γ(0.01) = 99.43258511915060
  expect(() => logGamma(0)).toThrow(RangeError);
});

// From 1 up, as mastery uses it: below, rounding 1 - x alone moves the value.
const parameter = fc.double({ min: 1, max: 200, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("identities: closed forms, symmetry and the recurrence DLMF 8.17.20", () => {
  fc.assert(
    fc.property(share, parameter, parameter, (x, a, b) => {
      expect(betaCdf(x, a, 1)).toBeCloseTo(x ** a, 11);
      expect(betaCdf(x, 1, b)).toBeCloseTo(1 - (1 - x) ** b, 11);
      expect(betaCdf(x, a, b) + betaCdf(1 - x, b, a)).toBeCloseTo(1, 11);
      const step = Math.exp(logGamma(a + b) - logGamma(a + 1) - logGamma(b)) * x ** a * (1 - x) ** b;
      expect(betaCdf(x, a + 1, b)).toBeCloseTo(betaCdf(x, a, b) - step, 10);
    }),
  );
});

test("is 0..1 and never falls with x", () => {
  fc.assert(
    fc.property(share, share, parameter, parameter, (one, other, a, b) => {
      const [low, high] = [betaCdf(Math.min(one, other), a, b), betaCdf(Math.max(one, other), a, b)];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high + 1e-12);
    }),
  );
});

/** Composite Simpson's rule on the density: another way to the same figure. */
function integrated(x: number, a: number, b: number): number {
  const density = (t: number) => t ** (a - 1) * (1 - t) ** (b - 1);
  const simpson = (to: number, parts = 4000) => {
    const width = to / parts;
    let sum = density(0) + density(to);
    for (let part = 1; part < parts; part++) sum += (part % 2 === 0 ? 2 : 4) * density(part * width);
    return (sum * width) / 3;
  };
  return simpson(x) / simpson(1);
}

test.each([
  [0.65, 9.2, 2.7],
  [0.8, 12, 3],
  [0.5, 6.07, 4.01],
  [0.9, 30.5, 2.9],
])("agrees with the integral of the density at %d of (%d, %d)", (x, a, b) => {
  expect(Math.abs(betaCdf(x, a, b) - integrated(x, a, b))).toBeLessThan(1e-7);
});

test("the quantile is the inverse", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), parameter, parameter, (p, a, b) => {
      expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8);
    }),
    { numRuns: 60 },
  );
});
