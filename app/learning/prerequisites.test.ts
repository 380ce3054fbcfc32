import fc from "fast-check";
import { expect, test } from "vitest";
import { missingPrerequisites, prerequisiteCycles } from "./prerequisites";

const graph = (edges: Record<string, string[]>) =>
  Object.entries(edges).map(([slug, prerequisites]) => ({ slug, prerequisites }));

test.each([
  ["none", { a: [], b: ["a"], c: ["a", "b"] }, []],
  ["itself", { a: ["a"] }, [["a"]]],
  ["two", { b: ["a"], a: ["b"] }, [["a", "b"]]],
  ["three, beside a chain", { d: ["c"], c: ["b"], b: ["a"], a: ["c"], e: ["d"] }, [["a", "c", "b"]]],
  ["one that is not there", { a: ["gone"] }, []],
])("circles of prerequisites: %s", (_, edges, expected) => {
  expect(prerequisiteCycles(graph(edges as Record<string, string[]>))).toEqual(expected);
});

test("there is a circle exactly when the modules cannot be put in an order", () => {
  const slugs = ["a", "b", "c", "d", "e"];
  const edges = fc.record(Object.fromEntries(slugs.map((slug) => [slug, fc.subarray(slugs)])));
  fc.assert(
    fc.property(edges, (given) => {
      const left = new Map(Object.entries(given));
      for (let before = -1; before !== left.size; ) {
        before = left.size;
        for (const [slug, asks] of left) if (!asks.some((one) => left.has(one))) left.delete(slug);
      }
      expect(prerequisiteCycles(graph(given)).length > 0).toBe(left.size > 0);
    }),
  );
});

test("what was completed once is not asked, nor what is not taught any more", () => {
  const module = { prerequisites: ["one", "two", "gone"] };
  const offered = new Set(["one", "two", "three"]);
  expect(missingPrerequisites(module, new Set(["two"]), offered)).toEqual(["one"]);
  expect(missingPrerequisites(module, new Set(["one", "two"]), offered)).toEqual([]);
});
