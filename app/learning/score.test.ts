import fc from "fast-check";
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
  ["ordering", { positions: { a: 2, b: 1, c: 3, d: 4 } }, 5 / 6],
  ["ordering", { positions: { a: 1, b: 1, c: 1, d: 1 } }, 0],
  ["ordering", { positions: { a: 1, b: 2 } }, 1 / 6],
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
  ["spot", { choices: ["a", "b", "c"] }, 0.5],
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

const ids = fc.constantFrom("a", "b", "c", "d", "x", "", "__proto__", "zz");
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ choice: ids }),
  fc.record({ choices: fc.array(ids, { maxLength: 9 }) }),
  fc.record({ positions: fc.dictionary(ids, fc.integer({ min: 1, max: 9 })) }),
  fc.record({ matches: fc.dictionary(ids, ids) }),
  fc.record({ text: fc.string() }),
);
const anyItem = fc.constantFrom(...SAMPLE_ITEMS);

test("every score is within 0 and 1, whatever is answered", () => {
  fc.assert(
    fc.property(anyItem, anyAnswer, (item, answer) => {
      const score = scoreAnswer(item, answer, "fr");
      return score >= 0 && score <= 1;
    }),
  );
});

/** The same item with its options and spans in another order. Elements keep theirs: it is their solution. */
function shuffled(item: Item, key: (id: string) => number): Item {
  const sort = <Entry extends { id: string }>(list: readonly Entry[]) =>
    [...list].sort((left, right) => key(left.id) - key(right.id));
  if (item.kind === "matching") return { ...item, pairs: sort(item.pairs) };
  if (item.kind === "spot") return { ...item, spans: sort(item.spans) };
  if (item.kind === "judgement") return { ...item, options: sort(item.options) };
  if (item.kind === "single" || item.kind === "multiple") return { ...item, options: sort(item.options) };
  return item;
}

test("the order in which options stand, or are chosen, changes no score", () => {
  fc.assert(
    fc.property(anyItem, anyAnswer, fc.func(fc.integer()), (item, answer, key) => {
      const other = "choices" in answer ? { choices: [...answer.choices].reverse() } : answer;
      expect(scoreAnswer(shuffled(item, key), other, "fr")).toBeCloseTo(scoreAnswer(item, answer, "fr"), 10);
    }),
  );
});

test("one more right mark never lowers a score, one more wrong mark never raises it", () => {
  const choices = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"));
  fc.assert(
    fc.property(choices, (chosen) => {
      const item = sampleItem("multiple");
      const before = scoreAnswer(item, { choices: chosen }, "fr");
      expect(scoreAnswer(item, { choices: [...chosen, "a"] }, "fr")).toBeGreaterThanOrEqual(before);
      expect(scoreAnswer(item, { choices: [...chosen, "d"] }, "fr")).toBeLessThanOrEqual(before);
    }),
  );
});

test("putting two neighbours of an order right never lowers its score", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), fc.nat(2), (order, at) => {
      const positions = (list: string[]) => ({
        positions: Object.fromEntries(list.map((id, place) => [id, place + 1])),
      });
      const mended = [...order];
      const pair = mended.splice(at, 2).sort();
      mended.splice(at, 0, ...pair);
      const item = sampleItem("ordering");
      expect(scoreAnswer(item, positions(mended), "fr")).toBeGreaterThanOrEqual(
        scoreAnswer(item, positions(order), "fr"),
      );
    }),
  );
});

test.each([
  [[1, 1, 1, 1, 1, 1, 0, 0], 0.75, true],
  [[1 / 3, 2 / 3, 1, 1, 1, 1, 1, 0], 0.75, true],
  [[1, 1, 1, 1, 1, 0.9, 0, 0], 0.75, false],
  [[], 0.5, false],
])("%j against %d passes: %s", (scores, pass, expected) => {
  expect(isPassed(quizScore(scores), pass)).toBe(expected);
});
