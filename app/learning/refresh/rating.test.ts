import fc from "fast-check";
import { expect, test } from "vitest";
import { EFFORTS, ratingName, ratingOf } from "./rating";
import { REFRESH_SETTINGS as SETTINGS } from "./settings";

test.each([
  ["nothing right", 0, "with_effort", "again"],
  ["one of three", 1 / 3, "with_effort", "again"],
  ["just under half", 0.49, "at_once", "again"],
  ["half", 0.5, "with_effort", "hard"],
  ["two of three", 2 / 3, "at_once", "hard"],
  ["four in a row, neighbours exchanged", 5 / 6, "at_once", "hard"],
  ["five in a row, neighbours exchanged", 9 / 10, "with_effort", "good"],
  ["a slip never comes easily", 0.95, "at_once", "good"],
  ["all right, thinking", 1, "with_effort", "good"],
  ["all right, at once", 1, "at_once", "easy"],
  ["three thirds", 1 / 3 + 1 / 3 + 1 / 3, "at_once", "easy"],
  ["all right, looked up", 1, "looked_up", "hard"],
  ["wrong though looked up", 0.2, "looked_up", "again"],
] as const)("%s", (_name, score, effort, expected) => {
  expect(ratingName(ratingOf(score, effort, SETTINGS))).toBe(expected);
});

test("more points never lower the rating, and looking it up never raises it", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.constantFrom(...EFFORTS), (one, other, effort) => {
      const [less, more] = one <= other ? [one, other] : [other, one];
      expect(ratingOf(less, effort, SETTINGS)).toBeLessThanOrEqual(ratingOf(more, effort, SETTINGS));
      expect(ratingOf(one, "looked_up", SETTINGS)).toBeLessThanOrEqual(ratingOf(one, effort, SETTINGS));
    }),
  );
});
