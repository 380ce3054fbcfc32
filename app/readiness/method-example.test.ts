import { expect, test } from "vitest";
import { workExample } from "./method-example";
import { MASTERY_SETTINGS } from "./settings";

const NOW = new Date("2026-11-22T09:00:00Z");

test("the worked example adds up and shows every step", () => {
  const { facts, mastery, levels, held, interval } = workExample(NOW, MASTERY_SETTINGS);
  const sum = (share: (score: number) => number) =>
    facts.reduce((total, { weightToday, score }) => total + weightToday * share(score), 0);
  expect(mastery.success).toBeCloseTo(
    sum((score) => score),
    9,
  );
  expect(mastery.failure).toBeCloseTo(
    sum((score) => 1 - score),
    9,
  );
  expect(interval.low).toBeLessThan(mastery.mean);
  expect(interval.high).toBeGreaterThan(mastery.mean);
  expect(held).toBe(levels.findLast(({ verdict }) => verdict === "ready")?.level);
  // An example that shows one word only would teach little.
  expect(new Set(levels.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
});

test("it follows the settings", () => {
  const strict = workExample(NOW, { ...MASTERY_SETTINGS, enoughWeight: 1000 });
  expect(strict.levels.every(({ verdict }) => verdict === "not_enough_evidence")).toBe(true);
  expect(strict.held).toBe(0);
});

test("the conversation's score is the weighted share of what counts", () => {
  const { conversation } = workExample(NOW, MASTERY_SETTINGS);
  const counted = conversation.criteria.filter(({ credit }) => credit !== null);
  const possible = counted.reduce((sum, { weight }) => sum + weight, 0);
  const earned = counted.reduce((sum, { weight, credit }) => sum + weight * (credit as number), 0);
  expect(conversation.score).toBe(Math.round((100 * earned) / possible));
  expect(counted.length).toBeLessThan(conversation.criteria.length);
});
