import type { ForeignAnswer, ForeignBody, ForeignNumber } from "../foreign-question";
import { notice, quoted } from "../notice";
import { childOf, childrenOf, type XmlNode } from "./tree";
import { rawText, type XmlTexts, xmlText } from "./xml-text";

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/** The answers of a question of one of the types that have a counterpart; null after a fault. */
export const BODY_READERS: Readonly<Record<string, (node: XmlNode, texts: XmlTexts) => ForeignBody | null>> =
  {
    multichoice: (node, texts) => {
      const answers = childrenOf(node, "answer").map((answer) => readAnswer(answer, texts, texts));
      const single = !/^(false|0)$/i.test(childOf(node, "single")?.text.trim() ?? "");
      return answers.includes(null) ? null : { type: "choice", single, answers: answers as ForeignAnswer[] };
    },
    truefalse: readTrueFalse,
    shortanswer: (node, texts) => {
      const plain = { ...texts, format: "plain" } as const;
      const answers = childrenOf(node, "answer").map((answer) => readAnswer(answer, plain, texts));
      const caseMatters = childOf(node, "usecase")?.text.trim() === "1";
      return answers.includes(null)
        ? null
        : { type: "short", answers: answers as ForeignAnswer[], caseMatters };
    },
    numerical: readNumbers,
    matching: (node, texts) => ({
      type: "matching",
      pairs: childrenOf(node, "subquestion").map((pair) => ({
        left: xmlText(pair, texts),
        right: rawText(childOf(pair, "answer")),
      })),
    }),
    ordering: (node, texts) => ({
      type: "ordering",
      elements: childrenOf(node, "answer").map((answer) => xmlText(answer, texts)),
    }),
  };

/** The share that an answer names; null, and a fault, when it is none. */
function percentOf(answer: XmlNode, texts: XmlTexts): number | null {
  const given = (answer.attributes.fraction ?? "0").trim();
  const percent = Number(given);
  if (NUMBER.test(given) && Math.abs(percent) <= 100) return percent;
  texts.notices.push(notice(texts.place, "percent_unreadable", { given: quoted(given) }));
  return null;
}

function readAnswer(answer: XmlNode, own: XmlTexts, texts: XmlTexts): ForeignAnswer | null {
  const percent = percentOf(answer, texts);
  if (percent === null) return null;
  const text = own.format === "plain" ? rawText(answer) : xmlText(answer, own);
  return { text, percent, feedback: xmlText(childOf(answer, "feedback"), texts) };
}

/** Old files name the two answers in their own language; then the first is "true" (as Moodle reads them). */
function readTrueFalse(node: XmlNode, texts: XmlTexts): ForeignBody | null {
  const answers = childrenOf(node, "answer");
  const isFalse = answers.findIndex((answer) => rawText(answer).toLowerCase() === "false");
  const isTrue = isFalse === 0 ? 1 : 0;
  const [whenTrue, whenFalse] = [answers[isTrue], answers[1 - isTrue]];
  if (!whenTrue || !whenFalse) {
    texts.notices.push(notice(texts.place, "answers_few", { count: answers.length, least: 2 }));
    return null;
  }
  const right = percentOf(whenTrue, texts);
  const wrong = percentOf(whenFalse, texts);
  if (right === null || wrong === null) return null;
  const feedback = {
    true: xmlText(childOf(whenTrue, "feedback"), texts),
    false: xmlText(childOf(whenFalse, "feedback"), texts),
  };
  if (right === wrong) {
    texts.notices.push(notice(texts.place, right > 0 ? "right_all" : "right_none"));
    return null;
  }
  return { type: "truefalse", right: right > wrong, feedback };
}

function readNumbers(node: XmlNode, texts: XmlTexts): ForeignBody | null {
  const answers: ForeignNumber[] = [];
  let wrong = "";
  for (const answer of childrenOf(node, "answer")) {
    const given = rawText(answer) || answer.text.trim();
    const feedback = xmlText(childOf(answer, "feedback"), texts);
    if (given === "*" || given === "") {
      wrong ||= feedback;
      continue;
    }
    const tolerance = childOf(answer, "tolerance")?.text.trim() || "0";
    const percent = percentOf(answer, texts);
    if (percent === null) return null;
    if (!NUMBER.test(given) || !NUMBER.test(tolerance) || Number(tolerance) < 0) {
      const unread = NUMBER.test(given) ? tolerance : given;
      texts.notices.push(notice(texts.place, "number_unreadable", { given: quoted(unread) }));
      return null;
    }
    answers.push({ value: Number(given), tolerance: Number(tolerance), percent, feedback });
  }
  return { type: "numerical", answers, wrong, unit: readUnit(node, texts) };
}

/** The unit in which the answer is given: the one with factor 1. Answers in other units are not converted here. */
function readUnit(node: XmlNode, texts: XmlTexts): string | null {
  let unit: string | null = null;
  for (const entry of childrenOf(childOf(node, "units"), "unit")) {
    const name = childOf(entry, "unit_name")?.text.trim() ?? "";
    if (unit === null && Number(childOf(entry, "multiplier")?.text ?? 1) === 1 && name !== "") unit = name;
    else if (name !== "") texts.notices.push(notice(texts.place, "unit_dropped", { unit: quoted(name) }));
  }
  return unit;
}
