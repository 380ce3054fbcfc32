import type { Answer } from "~/learning/answer";
import { fieldName, presenceField } from "~/learning/answer-field";
import type { DrawnItem } from "~/learning/draw";
import type { Item } from "~/learning/item";
import { givenOf } from "~/learning/question";

/** The answer that earns everything. */
export function rightAnswer(item: Item): Answer {
  switch (item.kind) {
    case "single":
      return { choice: item.options.find(({ right }) => right)?.id ?? "" };
    case "judgement":
      return { choice: item.options.toSorted((one, other) => other.weight - one.weight)[0]?.id ?? "" };
    case "multiple":
      return { choices: item.options.filter(({ right }) => right).map(({ id }) => id) };
    case "spot":
      return { choices: item.spans.filter(({ wrong }) => wrong).map(({ id }) => id) };
    case "ordering":
      return { positions: Object.fromEntries(item.elements.map(({ id }, index) => [id, index + 1])) };
    case "matching":
      return { matches: Object.fromEntries(item.pairs.map(({ id }) => [id, id])) };
    case "numeric":
      return { text: String(item.answer.value) };
    case "short":
      return { text: item.accept.fr[0] ?? "" };
  }
}

/** The form fields by which a page gives `answer` to `item` as it was drawn. */
export function fieldsOf(item: Item, drawn: DrawnItem, answer: Answer): [string, string][] {
  const { places, rows, text } = givenOf(item, drawn, answer);
  const name = fieldName(item.id);
  const fields: [string, string][] = [[presenceField(item.id), "1"]];
  if ("text" in answer) fields.push([name, text]);
  for (const place of places) fields.push([name, String(place)]);
  for (const [row, value] of rows.entries()) fields.push([fieldName(item.id, row), String(value ?? "")]);
  return fields;
}
