import type { Locale } from "~/kernel/locale";
import { type Answer, isAnswered } from "./answer";
import type { DrawnItem } from "./draw";
import type { Item } from "./item";
import { scoreAnswer } from "./score";
import { draftPieces } from "./spans";

export type Verdict = "right" | "partly" | "wrong" | "unanswered";

/** One option with what it teaches. */
export interface ReviewedChoice {
  text: string;
  chosen: boolean;
  /** 0..1: right and wrong, or the experts' weight between them. */
  worth: number;
  feedback: string;
}

/** What is shown of an answered item: the answer given, the right one, and why. */
export type Review = {
  id: string;
  prompt: string;
  score: number;
  verdict: Verdict;
  /** Slug of the lesson that teaches it, where its author named one. */
  lesson: string | null;
} & (
  | { kind: "single" | "multiple" | "judgement"; choices: ReviewedChoice[] }
  | { kind: "ordering"; rows: { text: string; given: number | null }[]; feedback: string }
  | {
      kind: "matching";
      rows: { left: string; given: string | null; right: string; isRight: boolean }[];
      feedback: string;
    }
  | { kind: "numeric"; given: string; value: number; unit: string | null; feedback: string }
  | { kind: "short"; given: string; accepted: string[]; feedback: string }
  | {
      kind: "spot";
      pieces: { text: string; span: { chosen: boolean; wrong: boolean; why: string } | null }[];
    }
);

function verdictOf(answer: Answer | undefined, score: number): Verdict {
  if (!isAnswered(answer)) return "unanswered";
  if (score >= 1 - 1e-9) return "right";
  return score > 0 ? "partly" : "wrong";
}

/** The review of `answer` to `item` in `locale`, options in the order in which they were shown. */
export function reviewOf(item: Item, drawn: DrawnItem, answer: Answer | undefined, locale: Locale): Review {
  const score = scoreAnswer(item, answer, locale);
  const common = {
    id: item.id,
    prompt: item.prompt[locale],
    score,
    verdict: verdictOf(answer, score),
    lesson: item.lesson ?? null,
  };
  const chosen = new Set(
    answer && "choice" in answer ? [answer.choice] : answer && "choices" in answer ? answer.choices : [],
  );
  const given = answer && "text" in answer ? answer.text : "";
  const inOrder = (left: { id: string }, right: { id: string }) =>
    drawn.order.indexOf(left.id) - drawn.order.indexOf(right.id);
  switch (item.kind) {
    case "single":
    case "multiple":
    case "judgement": {
      const list = item.kind === "judgement" ? item.options : item.options.map(toWeight);
      const best = Math.max(...list.map(({ weight }) => weight));
      const choices = [...list].sort(inOrder).map(({ id, text, feedback, weight }) => ({
        text: text[locale],
        chosen: chosen.has(id),
        worth: weight / best,
        feedback: feedback[locale],
      }));
      return { ...common, kind: item.kind, choices };
    }
    case "ordering": {
      const positions = new Map(Object.entries(answer && "positions" in answer ? answer.positions : {}));
      const rows = item.elements.map(({ id, text }) => ({
        text: text[locale],
        given: positions.get(id) ?? null,
      }));
      return { ...common, kind: "ordering", rows, feedback: item.feedback[locale] };
    }
    case "matching": {
      const matches = new Map(Object.entries(answer && "matches" in answer ? answer.matches : {}));
      const rights = new Map(
        [...item.pairs, ...item.distractors].map(({ id, right }) => [id, right[locale]]),
      );
      const rows = item.pairs.map(({ id, left, right }) => ({
        left: left[locale],
        given: rights.get(matches.get(id) ?? "") ?? null,
        right: right[locale],
        isRight: matches.get(id) === id,
      }));
      return { ...common, kind: "matching", rows, feedback: item.feedback[locale] };
    }
    case "numeric": {
      const feedback = item.feedback[score === 1 ? "right" : "wrong"][locale];
      const { value, unit } = item.answer;
      return { ...common, kind: "numeric", given, value, unit: unit?.[locale] ?? null, feedback };
    }
    case "short": {
      const feedback = item.feedback[score === 1 ? "right" : "wrong"][locale];
      return { ...common, kind: "short", given, accepted: item.accept[locale], feedback };
    }
    case "spot": {
      const pieces = draftPieces(item.draft[locale]).map(({ text, span }) => {
        const found = item.spans.find(({ id }) => id === span);
        if (!found) return { text, span: null };
        return { text, span: { chosen: chosen.has(found.id), wrong: found.wrong, why: found.why[locale] } };
      });
      return { ...common, kind: "spot", pieces };
    }
  }
}

const toWeight = <Option extends { right: boolean }>(option: Option) => ({
  ...option,
  weight: option.right ? 1 : 0,
});
