import { expect, test } from "vitest";
import { normalQuantile } from "./reliance";

test.each([
  [0.5, 0],
  [0.975, 1.959_964],
  [0.025, -1.959_964],
  [0.01, -2.326_348],
  [0.841_345, 1],
])("the normal quantile of %d", (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 4);
});
