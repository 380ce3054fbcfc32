import fc from "fast-check";
import { expect, test } from "vitest";
import { measureGap } from "./gap";

const need = (competency: string, level: number, weight = 1, must = false) => ({
  competency,
  level,
  weight,
  must,
});

test.each([
  ["nothing held", [need("a", 2, 3), need("b", 4)], {}, 1, []],
  ["everything held", [need("a", 2, 3), need("b", 4)], { a: 2, b: 4 }, 0, []],
  ["weights count", [need("a", 2, 3), need("b", 2, 1)], { b: 2 }, 0.75, []],
  ["a surplus makes up for nothing", [need("a", 1), need("b", 1)], { a: 4 }, 0.5, []],
  ["a must-have is a gate", [need("a", 2, 1, true)], { a: 1 }, 0.5, ["a"]],
  ["no requirement, no gap", [], { a: 1 }, 0, []],
] as const)("%s", (_, requirements, levels, gap, missingMusts) => {
  expect(measureGap(requirements, levels)).toMatchObject({ gap, missingMusts });
});

test("a near competency counts partly, never for a must-have's gate, and only as far as needed", () => {
  const near = [{ from: "b", to: "a", credit: 0.5 }];
  const [line] = measureGap([need("a", 2, 1, true)], { b: 3 }, near).lines;
  expect(line).toMatchObject({ have: 0, missing: 0.5, near: { from: "b", levels: 1.5 } });
  expect(measureGap([need("a", 2, 1, true)], { b: 4 }, near)).toMatchObject({ gap: 0, missingMusts: ["a"] });
  expect(measureGap([need("a", 2)], { a: 2, b: 4 }, near).lines[0]?.near).toBeNull();
});

test("a gap lies within 0..1, and a higher level never widens it", () => {
  const id = fc.constantFrom("a", "b", "c");
  const level = fc.integer({ min: 0, max: 4 });
  const requirements = fc
    .dictionary(id, fc.record({ level, weight: fc.integer({ min: 1, max: 3 }) }))
    .map((all) =>
      Object.entries(all).map(([competency, { level, weight }]) => need(competency, level, weight)),
    );
  fc.assert(
    fc.property(requirements, fc.dictionary(id, level), id, level, (required, levels, raised, to) => {
      const before = measureGap(required, levels).gap;
      const after = measureGap(required, { ...levels, [raised]: Math.max(levels[raised] ?? 0, to) }).gap;
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThanOrEqual(1);
      expect(after).toBeLessThanOrEqual(before);
    }),
  );
});
