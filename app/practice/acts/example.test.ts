import { expect, test } from "vitest";
import { isKeptAside, parseExamples } from "./example";

test("lines that cannot be read are named by their number", () => {
  const line = (id: string, acts: string[]) => JSON.stringify({ id, text: "Bonjour", context: null, acts });
  const { examples, faults } = parseExamples(
    [line("a", ["greet"]), "", "{", line("a", []), line("b", ["wave"]), line("c", [])].join("\n"),
  );
  expect(examples.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(faults.map(({ line: number }) => number)).toEqual([3, 4, 5]);
});

test("about one line in five is kept aside, always the same ones", () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `fr-${String(index).padStart(5, "0")}`);
  const aside = ids.filter(isKeptAside);
  expect(aside.length / ids.length).toBeGreaterThan(0.15);
  expect(aside.length / ids.length).toBeLessThan(0.25);
  expect(ids.filter(isKeptAside)).toEqual(aside);
});
