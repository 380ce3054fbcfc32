import type { Locale } from "~/kernel/locale";
import type { Answer } from "./answer";
import type { DrawnItem } from "./draw";
import type { Item } from "./item";
import { draftPieces } from "./spans";

/** A choice on the page; `place` is what the form sends. */
export interface Choice {
  place: number;
  text: string;
}

/** A question as a browser may see it before it is answered: nothing in it tells what is right. */
export type Question = { id: string; prompt: string } & (
  | { kind: "single" | "multiple" | "judgement"; choices: Choice[] }
  | { kind: "ordering"; rows: string[] }
  | { kind: "matching"; rows: string[]; choices: Choice[] }
  | { kind: "numeric"; unit: string | null }
  | { kind: "short" }
  | { kind: "spot"; pieces: { text: string; place: number | null }[] }
);

/** What was answered, in the places of the page: chosen places, a position or place by row, or a text. */
export interface Given {
  places: number[];
  rows: (number | null)[];
  text: string;
}

export const NOTHING_GIVEN: Given = { places: [], rows: [], text: "" };

/** The question that `item` asks in `locale`, with its options in the order of `drawn`. */
export function questionOf(item: Item, drawn: DrawnItem, locale: Locale): Question {
  const common = { id: item.id, prompt: item.prompt[locale] };
  const choices = (list: readonly { id: string; text: string }[]): Choice[] =>
    drawn.order.flatMap((id, place) => {
      const found = list.find((entry) => entry.id === id);
      return found ? [{ place, text: found.text }] : [];
    });
  switch (item.kind) {
    case "single":
    case "multiple":
    case "judgement":
      return {
        ...common,
        kind: item.kind,
        choices: choices(item.options.map(({ id, text }) => ({ id, text: text[locale] }))),
      };
    case "ordering":
      return {
        ...common,
        kind: "ordering",
        rows: choices(item.elements.map(({ id, text }) => ({ id, text: text[locale] }))).map(
          ({ text }) => text,
        ),
      };
    case "matching":
      return {
        ...common,
        kind: "matching",
        rows: item.pairs.map(({ left }) => left[locale]),
        choices: choices(
          [...item.pairs, ...item.distractors].map(({ id, right }) => ({ id, text: right[locale] })),
        ),
      };
    case "numeric":
      return { ...common, kind: "numeric", unit: item.answer.unit?.[locale] ?? null };
    case "short":
      return { ...common, kind: "short" };
    case "spot":
      return {
        ...common,
        kind: "spot",
        pieces: draftPieces(item.draft[locale]).map(({ text, span }) => ({
          text,
          place: span === null ? null : drawn.order.indexOf(span),
        })),
      };
  }
}

/** A stored answer in the places in which its item was shown: to fill the form again. */
export function givenOf(item: Item, drawn: DrawnItem, answer: Answer | undefined): Given {
  if (answer === undefined) return NOTHING_GIVEN;
  const place = (id: string | undefined) => (id === undefined ? -1 : drawn.order.indexOf(id));
  const known = (places: number[]) => places.filter((at) => at >= 0);
  if ("choice" in answer) return { ...NOTHING_GIVEN, places: known([place(answer.choice)]) };
  if ("choices" in answer) return { ...NOTHING_GIVEN, places: known(answer.choices.map(place)) };
  if ("positions" in answer) {
    const positions = new Map(Object.entries(answer.positions));
    return { ...NOTHING_GIVEN, rows: drawn.order.map((id) => positions.get(id) ?? null) };
  }
  if ("matches" in answer) {
    const pairs = item.kind === "matching" ? item.pairs : [];
    const matches = new Map(Object.entries(answer.matches));
    const rows = pairs.map(({ id }) => place(matches.get(id))).map((at) => (at < 0 ? null : at));
    return { ...NOTHING_GIVEN, rows };
  }
  return { ...NOTHING_GIVEN, text: answer.text };
}
