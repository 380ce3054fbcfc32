import type { Locale } from "~/kernel/locale";
import { fieldName, presenceField } from "~/learning/answer-field";
import type { DrawnItem } from "~/learning/draw";
import type { Item } from "~/learning/item";

/** The places (as shown) of the options that somebody who knows, or does not know, would tick. */
function ticked(item: Item, drawn: DrawnItem, isRight: boolean): string[] {
  const placeOf = (id: string) => String(drawn.order.indexOf(id));
  switch (item.kind) {
    case "single":
      return [
        placeOf(
          (isRight ? item.options.find(({ right }) => right) : item.options.find(({ right }) => !right))
            ?.id ?? "",
        ),
      ];
    case "multiple":
      return item.options.filter(({ right }) => right === isRight).map(({ id }) => placeOf(id));
    case "spot":
      return item.spans.filter(({ wrong }) => wrong === isRight).map(({ id }) => placeOf(id));
    case "judgement": {
      const byWeight = [...item.options].sort((left, right) => right.weight - left.weight);
      return [placeOf((isRight ? byWeight[0] : byWeight.at(-1))?.id ?? "")];
    }
    default:
      return [];
  }
}

/** The form fields of an answer to `item`, all right or all wrong, as a browser would send them. */
export function answerFields(
  item: Item,
  drawn: DrawnItem,
  isRight: boolean,
  locale: Locale,
): [string, string][] {
  const fields: [string, string][] = [[presenceField(item.id), "1"]];
  const name = fieldName(item.id);
  switch (item.kind) {
    case "ordering": {
      const right = item.elements.map(({ id }) => id);
      const order = isRight ? right : right.toReversed();
      for (const [row, element] of drawn.order.entries()) {
        fields.push([fieldName(item.id, row), String(order.indexOf(element) + 1)]);
      }
      return fields;
    }
    case "matching": {
      const rights = item.pairs.map(({ id }) => id);
      for (const [row, id] of rights.entries()) {
        const chosen = isRight ? id : (rights[(row + 1) % rights.length] ?? id);
        fields.push([fieldName(item.id, row), String(drawn.order.indexOf(chosen))]);
      }
      return fields;
    }
    case "numeric":
      return [
        ...fields,
        [name, String(isRight ? item.answer.value : item.answer.value + 10 * (item.answer.tolerance + 1))],
      ];
    case "short":
      return [...fields, [name, isRight ? (item.accept[locale][0] ?? "") : "?"]];
    default:
      return [...fields, ...ticked(item, drawn, isRight).map((place): [string, string] => [name, place])];
  }
}
