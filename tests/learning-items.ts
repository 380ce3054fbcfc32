import type { Localized } from "~/kernel/locale";
import type { Item } from "~/learning/item";

// One item of each kind, for tests.
const both = (text: string): Localized => ({ fr: `${text} (fr)`, en: text });
const right = { right: both("yes"), wrong: both("no") };

export const SAMPLE_ITEMS: Item[] = [
  {
    id: "s1",
    competency: "transparency",
    kind: "single",
    prompt: both("Which?"),
    options: ["a", "b", "c"].map((id) => ({
      id,
      right: id === "b",
      text: both(id),
      feedback: both(`about ${id}`),
    })),
  },
  {
    id: "m1",
    competency: "transparency",
    kind: "multiple",
    prompt: both("Which ones?"),
    options: ["a", "b", "c", "d"].map((id) => ({
      id,
      right: id === "a" || id === "b",
      text: both(id),
      feedback: both(`about ${id}`),
    })),
  },
  {
    id: "o1",
    competency: "human-handover",
    kind: "ordering",
    prompt: both("Order"),
    elements: ["a", "b", "c", "d"].map((id) => ({ id, text: both(id) })),
    feedback: both("why"),
  },
  {
    id: "p1",
    competency: "human-handover",
    kind: "matching",
    prompt: both("Match"),
    pairs: ["a", "b", "c"].map((id) => ({ id, left: both(`left ${id}`), right: both(`right ${id}`) })),
    distractors: [{ id: "x", right: both("right x") }],
    feedback: both("why"),
  },
  {
    id: "n1",
    competency: "legal-frame",
    kind: "numeric",
    prompt: both("How many?"),
    answer: { value: 12.5, tolerance: 0.5, unit: both("days") },
    feedback: right,
  },
  {
    id: "t1",
    competency: "legal-frame",
    kind: "short",
    prompt: both("Name it"),
    accept: { fr: ["RGPD", "règlement général"], en: ["GDPR"] },
    feedback: right,
  },
  {
    id: "e1",
    competency: "ai-judgement",
    kind: "spot",
    prompt: both("Spot"),
    draft: {
      fr: "Bonjour. [[a:Faux.]] Puis [[b:vrai]] et [[c:faux]].",
      en: "Hello. [[a:Wrong.]] Then [[b:right]], [[c:wrong]].",
    },
    spans: ["a", "b", "c"].map((id) => ({ id, wrong: id !== "b", why: both(`why ${id}`) })),
  },
  {
    id: "j1",
    competency: "ai-judgement",
    kind: "judgement",
    prompt: both("Best?"),
    options: [0.8, 0.4, 0].map((weight, index) => ({
      id: "abc".charAt(index),
      weight,
      text: both(`weight ${weight}`),
      feedback: both("why"),
    })),
  },
];

/** The sample of one kind; throws when there is none. */
export function sampleItem(kind: Item["kind"]): Item {
  const item = SAMPLE_ITEMS.find((sample) => sample.kind === kind);
  if (!item) throw new Error(kind);
  return item;
}
