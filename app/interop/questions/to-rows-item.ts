import type { Item } from "~/learning/item";
import type { ForeignBody } from "./foreign-question";
import { fits, type ItemBase, type Mapping } from "./mapping";
import { quoted } from "./notice";
import { DISTRACTOR_IDS, partId } from "./part-ids";

/** Elements in their right order. */
export function toOrdering(base: ItemBase, texts: readonly string[], mapping: Mapping): Item | null {
  if (!fits(texts, 3, 8, mapping)) return null;
  const elements = texts.map((text, index) => ({ id: partId(index), text: mapping.say(text) }));
  return { ...base, kind: "ordering", elements, feedback: mapping.say(mapping.general) };
}

/** Pairs, and wrong answers that belong to none. */
export function toMatching(
  base: ItemBase,
  body: ForeignBody & { type: "matching" },
  mapping: Mapping,
): Item | null {
  const { general, say, tell } = mapping;
  const pairs = body.pairs.filter(({ left }) => left !== "");
  const rights = pairs.map(({ right }) => right);
  if (!fits(rights, 2, 8, mapping)) return null;
  const extra = body.pairs.filter(({ left, right }) => left === "" && right !== "").map(({ right }) => right);
  const useful = [...new Set(extra)].filter((text) => !rights.includes(text));
  const distractors = useful.slice(0, DISTRACTOR_IDS.length);
  for (const text of useful.slice(DISTRACTOR_IDS.length)) tell("extra_dropped", { text: quoted(text) });
  return {
    ...base,
    kind: "matching",
    pairs: pairs.map(({ left, right }, index) => ({
      id: partId(index),
      left: say(left),
      right: say(right),
    })),
    distractors: distractors.map((text, index) => ({ id: DISTRACTOR_IDS[index] ?? "", right: say(text) })),
    feedback: say(general),
  };
}
