import { expect, test } from "vitest";
import { measureActs } from "./measure";

test("precision, recall, F1, their mean and silence", () => {
  const figures = measureActs([
    { expected: ["greet"], found: ["greet", "close"] },
    { expected: ["greet"], found: [] },
    { expected: [], found: ["greet"] },
    { expected: [], found: [] },
  ]);
  const greet = figures.acts.find(({ act }) => act === "greet");
  expect(greet).toEqual({ act: "greet", support: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  const close = figures.acts.find(({ act }) => act === "close");
  expect(close).toEqual({ act: "close", support: 0, precision: 0, recall: null, f1: 0 });
  expect(figures.macroF1).toBe(0.5);
  expect(figures.silence).toBe(0.5);
});

test("nothing measured gives no figures", () => {
  expect(measureActs([])).toMatchObject({ macroF1: null, silence: null, count: 0 });
});
