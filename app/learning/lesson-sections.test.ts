import { expect, test } from "vitest";
import type { TreeNode } from "~/kernel/tree";
import { outlineOf, readableText, sectionsOf } from "./lesson-sections";

const tree: TreeNode[] = [
  { type: "p", children: ["Avant, ", { type: "strong", children: ["tout"] }, ", rien."] },
  { type: "h2", props: { id: "h-un" }, children: ["Un ", { type: "em", children: ["mot"] }] },
  { type: "Dialogue", props: { channel: "chat", trade: "banque" }, children: [line("Bonjour.")] },
  { type: "h3", props: { id: "h-deux" }, children: ["Deux"] },
  {
    type: "Reveal",
    props: { title: "Ouvrir" },
    children: [{ type: "h2", props: { id: "in" }, children: ["x"] }],
  },
];
function line(text: string): TreeNode {
  return { type: "Line", props: { who: "customer" }, children: [{ type: "p", children: [text] }] };
}

test("words are read as they stand: no space inside a line, one between blocks", () =>
  expect(readableText(tree)).toBe("Avant, tout, rien. Un mot banque Bonjour. Deux Ouvrir x"));

test("the outline has the headings of the lesson, not those inside of its parts", () =>
  expect(outlineOf(tree)).toEqual([
    { id: "h-un", level: 2, text: "Un mot" },
    { id: "h-deux", level: 3, text: "Deux" },
  ]));

test("a lesson is cut at its headings", () =>
  expect(sectionsOf(tree).map(({ heading, text }) => [heading?.id ?? null, text])).toEqual([
    [null, "Avant, tout, rien."],
    ["h-un", "banque Bonjour."],
    ["h-deux", "Ouvrir x"],
  ]));
