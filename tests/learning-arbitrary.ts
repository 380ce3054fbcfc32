import fc from "fast-check";
import type { Answer } from "~/learning/answer";
import { type Item, itemSchema } from "~/learning/item";

// Any item of each kind, and any answer to it, for laws.
const both = { fr: "texte", en: "text" };
const idList = (minLength: number, maxLength: number) =>
  fc.uniqueArray(
    fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "constructor", "item-1", "0", "1", "2"),
    { minLength, maxLength },
  );
const flags = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
const common = { id: "item", competency: "any", prompt: both };
/** Flags with a true and a false among the first two, so that there is something right and something wrong. */
const mixed = (list: boolean[], index: number) =>
  (index < 2 ? list[0] === (index === 0) : list[index]) ?? false;

const choiceItem = (kind: "single" | "multiple") =>
  fc.tuple(idList(2, 8), flags, fc.nat(7)).map(([ids, list, at]) => ({
    ...common,
    kind,
    options: ids.map((id, index) => ({
      id,
      right: kind === "single" ? index === at % ids.length : mixed(list, index),
      text: both,
      feedback: both,
    })),
  }));
const spotItem = fc.tuple(idList(2, 8), flags).map(([ids, list]) => {
  const draft = ids.map((id) => `[[${id}:x]]`).join(" ");
  const spans = ids.map((id, index) => ({ id, wrong: mixed(list, index), why: both }));
  return { ...common, kind: "spot", draft: { fr: draft, en: draft }, spans };
});
const judgementItem = fc
  .tuple(idList(2, 8), fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 8, maxLength: 8 }))
  .map(([ids, tenths]) => {
    const weight = (index: number) => (index === 0 ? 1 : index === 1 ? 0 : (tenths[index] ?? 0) / 10);
    const options = ids.map((id, index) => ({ id, weight: weight(index), text: both, feedback: both }));
    return { ...common, kind: "judgement", options };
  });
const orderingItem = idList(3, 8).map((ids) => ({
  ...common,
  kind: "ordering",
  elements: ids.map((id) => ({ id, text: both })),
  feedback: both,
}));
const matchingItem = fc.tuple(idList(2, 8), fc.nat(4)).map(([ids, extra]) => {
  const split = Math.max(2, ids.length - extra);
  const pairs = ids.slice(0, split).map((id) => ({ id, left: both, right: both }));
  const distractors = ids.slice(split).map((id) => ({ id, right: both }));
  return { ...common, kind: "matching", pairs, distractors, feedback: both };
});
const rightWrong = { right: both, wrong: both };
const numericItem = fc
  .tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.nat(20))
  .map(([value, tolerance]) => ({
    ...common,
    kind: "numeric",
    answer: { value: value / 10, tolerance: tolerance / 10 },
    feedback: rightWrong,
  }));
const shortItem = fc.constantFrom("RGPD", "cœur", "état des lieux").map((word) => ({
  ...common,
  kind: "short",
  accept: { fr: [word], en: [word] },
  feedback: rightWrong,
}));

const arbitraries: Record<Item["kind"], fc.Arbitrary<unknown>> = {
  single: choiceItem("single"),
  multiple: choiceItem("multiple"),
  spot: spotItem,
  judgement: judgementItem,
  ordering: orderingItem,
  matching: matchingItem,
  numeric: numericItem,
  short: shortItem,
};

/** Any item of `kind` that content may hold. */
export const anyItemOf = <Kind extends Item["kind"]>(kind: Kind) =>
  arbitraries[kind].map((item) => itemSchema.parse(item) as Extract<Item, { kind: Kind }>);

export const anyItem: fc.Arbitrary<Item> = fc
  .constantFrom(...(Object.keys(arbitraries) as Item["kind"][]))
  .chain((kind) => anyItemOf(kind));

/** The ids that an answer to `item` may name. */
export function idsOf(item: Item): string[] {
  if ("options" in item) return item.options.map(({ id }) => id);
  if (item.kind === "spot") return item.spans.map(({ id }) => id);
  if (item.kind === "ordering") return item.elements.map(({ id }) => id);
  return item.kind === "matching" ? [...item.pairs, ...item.distractors].map(({ id }) => id) : [];
}

/** Any answer to `item` that its form can give, and for `ids` beyond those, any that it cannot. */
export function anyAnswerTo(item: Item, ids: readonly string[] = idsOf(item)): fc.Arbitrary<Answer> {
  const one = fc.constantFrom("", ...ids);
  switch (item.kind) {
    case "single":
    case "judgement":
      return fc.record({ choice: one });
    case "multiple":
    case "spot":
      return fc.record({ choices: fc.subarray([...ids]) });
    case "ordering":
      return fc.record({
        positions: fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: ids.length })),
      });
    case "matching":
      return fc.record({
        matches: fc.dictionary(fc.constantFrom(...item.pairs.map(({ id }) => id)), fc.constantFrom(...ids)),
      });
    case "numeric":
      return fc.record({
        text: fc.oneof(
          fc.string(),
          fc.integer({ min: -9_999, max: 9_999 }).map((n) => `${n / 10}`),
        ),
      });
    case "short":
      return fc.record({ text: fc.oneof(fc.string(), fc.constantFrom("rgpd", "COEUR", "Etat-des-lieux")) });
  }
}
