import { expect, test } from "vitest";
import { SAMPLE_ITEMS, sampleItem } from "../../tests/learning-items";
import { type Answer, emptyAnswer } from "./answer";
import { type Item, itemSchema } from "./item";
import { isPassed, quizScore, scoreAnswer } from "./score";

test("the samples are sound items", () => {
  for (const item of SAMPLE_ITEMS) expect(itemSchema.parse(item)).toEqual(item);
});

test.each<[Item["kind"], Answer, number]>([
  ["single", { choice: "b" }, 1],
  ["single", { choice: "a" }, 0],
  ["multiple", { choices: ["a", "b"] }, 1],
  ["multiple", { choices: ["a"] }, 0.5],
  ["multiple", { choices: ["a", "b", "c"] }, 0.5],
  ["multiple", { choices: ["a", "b", "c", "d"] }, 0],
  ["multiple", { choices: ["a", "a", "b"] }, 1],
  ["multiple", { choices: ["c"] }, 0],
  ["ordering", { positions: { a: 1, b: 2, c: 3, d: 4 } }, 1],
  ["ordering", { positions: { a: 4, b: 3, c: 2, d: 1 } }, 0],
  ["ordering", { positions: { a: 2, b: 1, c: 3, d: 4 } }, 4 / 6],
  ["ordering", { positions: { a: 1, b: 1, c: 1, d: 1 } }, 0],
  ["ordering", { positions: { a: 1, b: 2 } }, 0],
  ["ordering", { positions: { a: 1, b: 2, c: 3 } }, 0],
  ["ordering", { positions: { a: 2, b: 1, c: 4, d: 3 } }, 2 / 6],
  ["matching", { matches: { a: "a", b: "b", c: "c" } }, 1],
  ["matching", { matches: { a: "a", b: "x", c: "b" } }, 1 / 3],
  ["numeric", { text: "12,5" }, 1],
  ["numeric", { text: "12.9 jours" }, 1],
  ["numeric", { text: "13" }, 1],
  ["numeric", { text: "13,01" }, 0],
  ["numeric", { text: "douze" }, 0],
  ["numeric", { text: "12 13" }, 0],
  ["short", { text: " rgpd. " }, 1],
  ["short", { text: "Reglement-General" }, 1],
  ["short", { text: "GDPR" }, 1],
  ["short", { text: "the GDPR law" }, 0],
  ["short", { text: "…" }, 0],
  ["spot", { choices: ["a", "c"] }, 1],
  ["spot", { choices: ["a", "b"] }, 0],
  ["spot", { choices: ["a"] }, 0.5],
  ["spot", { choices: ["a", "b", "c"] }, 0],
  ["judgement", { choice: "a" }, 1],
  ["judgement", { choice: "b" }, 0.5],
  ["judgement", { choice: "c" }, 0],
  ["judgement", { choices: ["a"] }, 0],
])("%s scores %j as %d", (kind, answer, expected) => {
  expect(scoreAnswer(sampleItem(kind), answer, "fr")).toBeCloseTo(expected, 10);
});

test("nothing earns nothing", () => {
  for (const item of SAMPLE_ITEMS) {
    expect(scoreAnswer(item, undefined, "fr")).toBe(0);
    expect(scoreAnswer(item, emptyAnswer(item), "fr")).toBe(0);
  }
});

test.each([
  [[1, 1, 1, 1, 1, 1, 0, 0], 0.75, true],
  [[1 / 3, 2 / 3, 1, 1, 1, 1, 1, 0], 0.75, true],
  [[1, 1, 1, 1, 1, 0.9, 0, 0], 0.75, false],
  [[], 0.5, false],
])("%j against %d passes: %s", (scores, pass, expected) => {
  expect(isPassed(quizScore(scores), pass)).toBe(expected);
});
