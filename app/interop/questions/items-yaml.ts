import { Document, isScalar, isSeq, Scalar, visit } from "yaml";
import type { Item } from "~/learning/item";

/** The order in which authors write the parts of an item; others follow as they come. */
const ORDER = ["id", "competency", "lesson", "kind", "prompt", "right", "wrong", "weight", "text"];

const BARE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Without what need not be said: `right: false` of an option, an empty list. */
const isSaid = ([key, value]: [string, unknown]) =>
  !(key === "right" && value === false) && !(Array.isArray(value) && value.length === 0);

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== "object" || value === null) return value;
  const rank = ([key]: [string, unknown]) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  const entries = Object.entries(value).filter(isSaid);
  entries.sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, entry]) => [key, tidy(entry)]));
}

/** Items as the file quiz.yaml of a module has them: ids bare, texts in double quotes on one line each. */
export function itemsYaml(items: readonly Item[]): string {
  const document = new Document({ items: items.map(tidy) });
  const quote = (node: unknown) => {
    if (isScalar(node) && typeof node.value === "string") node.type = Scalar.QUOTE_DOUBLE;
  };
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && !BARE.test(String(node.value))) quote(node);
    },
    Pair(_, { key, value }) {
      if (!isScalar(key) || (key.value !== "fr" && key.value !== "en")) return;
      quote(value);
      if (isSeq(value)) value.items.forEach(quote);
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}
