import type { Locale } from "~/kernel/locale";
import { z } from "~/kernel/zod";
import { fieldName, presenceField } from "./answer-field";
import type { DrawnItem } from "./draw";
import type { Item } from "./item";

/** Longest text that a person may write as an answer, in UTF-16 units. */
export const ANSWER_TEXT_LIMIT = 500;

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
      return present ? { text: (fields.get(name) ?? "").slice(0, ANSWER_TEXT_LIMIT) } : null;
    case "ordering": {
      if (!present) return null;
      const positions: Record<string, number> = {};
      for (const [row, element] of drawn.order.entries()) {
        const position = Number(fields.get(fieldName(item.id, row)) || Number.NaN);
        const exists = Number.isInteger(position) && position >= 1 && position <= drawn.order.length;
        if (exists) positions[element] = position;
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

function at(order: readonly string[], place: string): string[] {
  const found = /^\d{1,2}$/.test(place) ? order[Number(place)] : undefined;
  return found === undefined ? [] : [found];
}

/** Letters and digits only, without case and accents: how short answers are compared. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The number in `text` as people write it: `12,5`, `1 200`, `12 %`; in English `1,200` is a thousand
 * and two hundred. Null when there is no single number.
 */
export function parseNumber(text: string, locale: Locale): number | null {
  const match = /^\s*([-+\u2212]?[\d\s\u00a0\u202f.,]*\d)\s*[^\d.,]*$/u.exec(text);
  if (!match?.[1]) return null;
  let digits = match[1].replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-");
  if (locale === "en" && /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits))
    digits = digits.replaceAll(",", "");
  if (locale === "fr" && /^[-+]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(digits))
    digits = digits.replaceAll(".", "");
  const value = Number(digits.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}
