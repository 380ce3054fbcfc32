import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswerTo, anyItem, anyItemOf, idsOf } from "../../tests/learning-arbitrary";
import { fieldsOf, rightAnswer } from "../../tests/learning-fields";
import { type Answer, emptyAnswer, readAnswer } from "./answer";
import { drawItem } from "./draw";
import type { Item } from "./item";
import { quizScore, scoreAnswer } from "./score";

const score = (item: Item, answer: Answer | undefined) => scoreAnswer(item, answer, "fr");
const answered = anyItem.chain((item) => fc.tuple(fc.constant(item), anyAnswerTo(item)));
const strange = ["", "__proto__", "constructor", "zz", "a", "b"];
const anythingAtAll: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ choice: fc.constantFrom(...strange) }),
  fc.record({ choices: fc.array(fc.constantFrom(...strange), { maxLength: 9 }) }),
  fc.record({ positions: fc.dictionary(fc.constantFrom(...strange), fc.integer({ min: 1, max: 40 })) }),
  fc.record({ matches: fc.dictionary(fc.constantFrom(...strange), fc.constantFrom(...strange)) }),
  fc.record({ text: fc.string({ unit: "binary" }) }),
);

test("every score is within 0 and 1: all right is 1, nothing is 0, whatever else is between", () => {
  fc.assert(
    fc.property(answered, anythingAtAll, ([item, answer], anything) => {
      for (const given of [answer, anything]) {
        expect(score(item, given)).toBeGreaterThanOrEqual(0);
        expect(score(item, given)).toBeLessThanOrEqual(1);
      }
      expect(score(item, rightAnswer(item))).toBe(1);
      expect(score(item, emptyAnswer(item))).toBe(0);
      expect(score(item, undefined)).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});

const marking = fc
  .oneof(anyItemOf("multiple"), anyItemOf("spot"))
  .chain((item) => fc.tuple(fc.constant(item), fc.subarray(idsOf(item))));
const isRightMark = (item: Extract<Item, { kind: "multiple" | "spot" }>, id: string) =>
  item.kind === "multiple"
    ? item.options.some((option) => option.id === id && option.right)
    : item.spans.some((span) => span.id === id && span.wrong);

test("one more right mark never lowers, one more wrong mark never raises, marking all earns nothing", () => {
  fc.assert(
    fc.property(marking, ([item, choices]) => {
      const before = score(item, { choices });
      for (const id of idsOf(item)) {
        const after = score(item, { choices: [...choices, id] });
        if (isRightMark(item, id)) expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }
      expect(score(item, { choices: idsOf(item) })).toBe(0);
    }),
  );
});

test("a row that is matched rightly, in the place of a wrong one or none, always raises", () => {
  const matching = anyItemOf("matching").chain((item) => fc.tuple(fc.constant(item), anyAnswerTo(item)));
  fc.assert(
    fc.property(matching, ([item, answer]) => {
      const matches = "matches" in answer ? answer.matches : {};
      for (const { id } of item.pairs) {
        const mended = score(item, { matches: { ...matches, [id]: id } });
        if (new Map(Object.entries(matches)).get(id) === id) expect(mended).toBe(score(item, answer));
        else expect(mended).toBeGreaterThan(score(item, answer));
      }
    }),
  );
});

const ordering = anyItemOf("ordering").chain((item) =>
  fc.tuple(fc.constant(item), anyAnswerTo(item), anyAnswerTo(item)),
);
const placesOf = (answer: Answer) => new Map(Object.entries("positions" in answer ? answer.positions : {}));
/** The pairs of an order that stand rightly: its right and wrong parts. */
function rightPairs(item: Extract<Item, { kind: "ordering" }>, answer: Answer): Set<string> {
  const places = placesOf(answer);
  const at = (id: string | undefined) => places.get(id ?? "") ?? Number.NaN;
  return new Set(
    item.elements.flatMap(({ id }, index) =>
      item.elements.slice(index + 1).flatMap((later) => (at(id) < at(later.id) ? `${id} ${later.id}` : [])),
    ),
  );
}

test("an order with more of its pairs right never scores lower", () => {
  fc.assert(
    fc.property(ordering, ([item, one, other]) => {
      const [some, more] = [rightPairs(item, one), rightPairs(item, other)];
      if (some.size <= more.size) expect(score(item, one)).toBeLessThanOrEqual(score(item, other));
      else expect(score(item, one)).toBeGreaterThanOrEqual(score(item, other));
    }),
  );
});

test("a place for an element that had none never lowers, the right place among right ones raises", () => {
  fc.assert(
    fc.property(ordering, fc.integer({ min: 1, max: 8 }), ([item, answer], place) => {
      const places = placesOf(answer);
      for (const [index, { id }] of item.elements.entries()) {
        if (places.has(id)) continue;
        const positions = { ...Object.fromEntries(places), [id]: place };
        expect(score(item, { positions })).toBeGreaterThanOrEqual(score(item, answer));
        const right = rightAnswer(item);
        const without = Object.fromEntries(
          [...placesOf(right)].filter(([other]) => other !== id && index >= 0),
        );
        expect(score(item, { positions: without })).toBeLessThan(score(item, right));
      }
    }),
  );
});

test("a better choice never scores lower, a nearer number neither", () => {
  fc.assert(
    fc.property(anyItemOf("judgement"), (item) => {
      const graded = item.options.toSorted((one, other) => one.weight - other.weight);
      const scores = graded.map(({ id }) => score(item, { choice: id }));
      expect(scores).toEqual([...scores].sort((one, other) => one - other));
    }),
  );
  fc.assert(
    fc.property(anyItemOf("numeric"), fc.nat(500), fc.nat(500), (item, one, other) => {
      const off = (tenths: number) => score(item, { text: (item.answer.value + tenths / 10).toFixed(2) });
      expect(off(Math.min(one, other))).toBeGreaterThanOrEqual(off(Math.max(one, other)));
    }),
  );
});

test("neither the seed of the draw nor the page changes a score: what a form sends scores as what was meant", () => {
  fc.assert(
    fc.property(answered, fc.nat(), ([item, answer], seed) => {
      const drawn = drawItem(item, seed);
      const read = readAnswer(item, drawn, new URLSearchParams(fieldsOf(item, drawn, answer)));
      expect(score(item, read ?? undefined)).toBe(score(item, answer));
    }),
    { numRuns: 1_000 },
  );
});

/** `value` with every id renamed. An id is a key, a value or part of a draft. */
function renamed<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  const name = (text: string) => names.get(text) ?? text;
  const walk = (part: unknown): unknown => {
    if (typeof part === "string") {
      return name(part.replace(/\[\[([a-z0-9-]+):/g, (_, id: string) => `[[${name(id)}:`));
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [name(key), walk(inner)]));
  };
  return walk(value) as Value;
}

/** The same item with its lists in another order; an ordering's is its solution. */
function reordered(item: Item, sort: <Entry>(list: Entry[]) => Entry[]): Item {
  if (item.kind === "matching")
    return { ...item, pairs: sort(item.pairs), distractors: sort(item.distractors) };
  if (item.kind === "spot") return { ...item, spans: sort(item.spans) };
  if (item.kind === "judgement") return { ...item, options: sort(item.options) };
  return item.kind === "single" || item.kind === "multiple" ? { ...item, options: sort(item.options) } : item;
}

test("ids may be renamed and lists stand in any order: the score is the same", () => {
  fc.assert(
    fc.property(answered, fc.infiniteStream(fc.nat()), ([item, answer], chance) => {
      const names = new Map(idsOf(item).map((id, index) => [id, `renamed-${index}`]));
      const sort = <Entry>(list: Entry[]) =>
        list
          .map((entry) => ({ entry, key: chance.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ entry }) => entry);
      const other = "choices" in answer ? { choices: sort(answer.choices) } : answer;
      const again = "text" in answer ? answer : renamed(other, names);
      expect(score(reordered(renamed(item, names), sort), again)).toBeCloseTo(score(item, answer), 12);
    }),
    { numRuns: 1_000 },
  );
});

test("a quiz is the mean of its items, in whatever order, and one better item never lowers it", () => {
  const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(scores, fc.nat(), (list, at) => {
      const mean = quizScore(list);
      expect(mean).toBeGreaterThanOrEqual(0);
      expect(mean).toBeLessThanOrEqual(1 + 1e-12);
      expect(quizScore([...list].reverse())).toBeCloseTo(mean, 12);
      expect(quizScore(list.with(at % list.length, 1))).toBeGreaterThanOrEqual(mean - 1e-12);
    }),
  );
});
