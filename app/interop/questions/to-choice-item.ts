import type { Localized } from "~/kernel/locale";
import type { Item } from "~/learning/item";
import type { ForeignAnswer, ForeignBody } from "./foreign-question";
import { feedbacks, fits, type ItemBase, type Mapping } from "./mapping";
import { partId } from "./part-ids";

/** The two answers to a true/false question. */
export const TRUE_FALSE: Readonly<Record<"true" | "false", Localized>> = {
  true: { fr: "Vrai", en: "True" },
  false: { fr: "Faux", en: "False" },
};

function optionsOf(answers: readonly ForeignAnswer[], mapping: Mapping) {
  const said = feedbacks(
    answers.map(({ feedback }) => feedback),
    mapping,
  );
  return answers.map(({ text, percent }, index) => ({
    id: partId(index),
    percent,
    text: mapping.say(text),
    feedback: mapping.say(said[index] ?? ""),
  }));
}

/** Whether there are as many different answers as a choice of ours may offer. */
const fitsOptions = (answers: readonly ForeignAnswer[], mapping: Mapping) =>
  fits(
    answers.map(({ text }) => text),
    2,
    8,
    mapping,
  );

/** One answer may be chosen: single, or judgement when several earn points. */
export function toSingle(base: ItemBase, answers: readonly ForeignAnswer[], mapping: Mapping): Item | null {
  const { tell } = mapping;
  if (!fitsOptions(answers, mapping)) return null;
  const percents = answers.map(({ percent }) => Math.max(0, percent));
  const best = Math.max(...percents);
  if (best === 0) return tell("right_none", {});
  if (percents.every((percent) => percent === best)) return tell("right_all", {});
  if (best < 100) tell("best_scaled", { percent: best });
  if (answers.some(({ percent }) => percent < 0)) tell("penalty_dropped", {});
  const options = optionsOf(answers, mapping);
  const graded = percents.filter((percent) => percent > 0).length > 1;
  if (graded) {
    const weighed = options.map(({ percent, ...option }) => ({
      ...option,
      weight: Math.max(0, percent) / 100,
    }));
    return { ...base, kind: "judgement", options: weighed };
  }
  const marked = options.map(({ percent, ...option }) => ({ ...option, right: percent > 0 }));
  return { ...base, kind: "single", options: marked };
}

/** Several answers may be chosen. */
export function toMultiple(base: ItemBase, answers: readonly ForeignAnswer[], mapping: Mapping): Item | null {
  const { tell } = mapping;
  if (!fitsOptions(answers, mapping)) return null;
  const rights = answers.filter(({ percent }) => percent > 0).length;
  if (rights === 0) return tell("right_none", {});
  if (rights === answers.length) return tell("right_all", {});
  const share = 100 / rights;
  const same = answers.every(({ percent }) => Math.abs(Math.abs(percent) - share) < 0.01);
  if (!same) tell("marking_changed", {});
  const options = optionsOf(answers, mapping).map(({ percent, ...option }) => ({
    ...option,
    right: percent > 0,
  }));
  return { ...base, kind: "multiple", options };
}

/** True or false: single with two options. */
export function toTrueFalse(
  base: ItemBase,
  body: ForeignBody & { type: "truefalse" },
  mapping: Mapping,
): Item {
  const [whenTrue = "", whenFalse = ""] = feedbacks([body.feedback.true, body.feedback.false], mapping);
  const { say } = mapping;
  const options = [
    { id: "a", right: body.right, text: TRUE_FALSE.true, feedback: say(whenTrue) },
    { id: "b", right: !body.right, text: TRUE_FALSE.false, feedback: say(whenFalse) },
  ];
  return { ...base, kind: "single", options };
}
