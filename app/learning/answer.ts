import { hash32 } from "~/kernel/ids";
import { z } from "~/kernel/zod";
import { fieldName, presenceField } from "./answer-field";
import { ANSWER_TEXT_LIMIT, writtenText } from "./answer-text";
import type { DrawnItem } from "./draw";
import type { Item } from "./item";

const id = z.string().max(80);

/** What a person answered, in the ids of the item, whatever order it was shown in. */
export const answerSchema = z.union([
  /** single, judgement */
  z.strictObject({ choice: id }),
  /** multiple, spot */
  z.strictObject({ choices: z.array(id).max(40) }),
  /** ordering: element to position, from 1 */
  z.strictObject({ positions: z.record(id, z.int().min(1).max(40)) }),
  /** matching: pair to the id of the chosen right side */
  z.strictObject({ matches: z.record(id, id) }),
  /** numeric, short */
  z.strictObject({ text: z.string().max(ANSWER_TEXT_LIMIT) }),
]);
export type Answer = z.output<typeof answerSchema>;

/** The answer of someone who has not touched the item. */
export function emptyAnswer(item: Item): Answer {
  switch (item.kind) {
    case "single":
    case "judgement":
      return { choice: "" };
    case "multiple":
    case "spot":
      return { choices: [] };
    case "ordering":
      return { positions: {} };
    case "matching":
      return { matches: {} };
    case "numeric":
    case "short":
      return { text: "" };
  }
}

/** Whether there is anything in `answer`: an untouched item is no evidence of anything. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  if ("choice" in answer) return answer.choice !== "";
  if ("choices" in answer) return answer.choices.length > 0;
  if ("positions" in answer) return Object.keys(answer.positions).length > 0;
  if ("matches" in answer) return Object.keys(answer.matches).length > 0;
  return answer.text.trim() !== "";
}

/**
 * Reads one item's answer out of form fields. Fields carry the places in which options were shown
 * (0, 1, 2 …), never ids: ids could give the solution away. Places that do not exist are ignored.
 *
 * @returns null when the item was not on the page
 */
export function readAnswer(item: Item, drawn: DrawnItem, fields: URLSearchParams): Answer | null {
  const name = fieldName(item.id);
  const present = fields.has(presenceField(item.id)) || fields.has(name);
  const places = fields.getAll(name).flatMap((place) => at(drawn.order, place));
  switch (item.kind) {
    case "single":
    case "judgement":
      return present ? { choice: places[0] ?? "" } : null;
    case "multiple":
    case "spot":
      return present ? { choices: [...new Set(places)] } : null;
    case "numeric":
    case "short":
      return present ? { text: writtenText(fields.get(name) ?? "") } : null;
    case "ordering": {
      if (!present) return null;
      const positions: Record<string, number> = {};
      for (const [row, element] of drawn.order.entries()) {
        const given = fields.get(fieldName(item.id, row)) ?? "";
        const position = PLACE.test(given) ? Number(given) : 0;
        if (position >= 1 && position <= drawn.order.length) positions[element] = position;
      }
      return { positions };
    }
    case "matching": {
      if (!present) return null;
      const matches: Record<string, string> = {};
      for (const [row, pair] of item.pairs.entries()) {
        const chosen = at(drawn.order, fields.get(fieldName(item.id, row)) ?? "")[0];
        if (chosen !== undefined) matches[pair.id] = chosen;
      }
      return { matches };
    }
  }
}

/** A place as our own forms write it; other spellings of a number ("0x1", "1e0", " 1") are not ours. */
const PLACE = /^\d{1,2}$/;

function at(order: readonly string[], place: string): string[] {
  const found = PLACE.test(place) ? order[Number(place)] : undefined;
  return found === undefined ? [] : [found];
}

/**
 * A short sign of what `answer` says. A page carries the sign of the answer that it shows (`presenceField`);
 * posted back beside the same answer it tells that this page did not touch it, so that a page that was left
 * open in another tab cannot put an old answer, or none, in the place of a newer one.
 */
export function answerMark(answer: Answer): string {
  const sorted = (list: readonly (readonly [string, unknown] | string)[]) => list.map(String).sort();
  const said =
    "choice" in answer
      ? answer.choice
      : "choices" in answer
        ? sorted(answer.choices)
        : "positions" in answer
          ? sorted(Object.entries(answer.positions))
          : "matches" in answer
            ? sorted(Object.entries(answer.matches))
            : answer.text;
  return `=${hash32(JSON.stringify(said)).toString(36)}`;
}

/** Whether `fields` bring back `answer` to the item `itemId` just as the page showed it. */
export const isUntouched = (itemId: string, answer: Answer, fields: URLSearchParams): boolean =>
  fields.get(presenceField(itemId)) === answerMark(answer);
