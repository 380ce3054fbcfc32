import fc from "fast-check";
import { expect, test } from "vitest";
import { type TreeNode, treeElements } from "~/kernel/tree";
import { withHeadingIds } from "./heading-ids";

const heading = (text: string, id?: string): TreeNode => ({
  type: "h2",
  ...(id !== undefined && { props: { id } }),
  children: [text],
});
const idsOf = (nodes: readonly TreeNode[]) =>
  treeElements(nodes)
    .filter(({ type }) => type === "h2")
    .map(({ props }) => props?.id);

test.each<[string, TreeNode[], string[]]>([
  ["of its words", [heading("« Vous êtes un robot ? »")], ["h-vous-etes-un-robot"]],
  ["with ligatures and numbers", [heading("Le cœur en 3 points")], ["h-le-coeur-en-3-points"]],
  ["numbered when it comes again", [heading("A"), heading("A"), heading("A 2")], ["h-a", "h-a-2", "h-a-2-2"]],
  ["as the author gave it", [heading("A", "mine"), heading("B", "mine")], ["mine", "h-b"]],
  ["not one that comes later", [heading("A"), heading("B", "h-a")], ["h-a-2", "h-a"]],
  ["of nothing", [heading("!?")], ["h-part"]],
  [
    "of whole words when it is long",
    [heading(`${"abcdefghij ".repeat(9)}`)],
    ["h-abcdefghij-abcdefghij-abcdefghij-abcdefghij-abcdefghij"],
  ],
  [
    "also inside a component",
    [{ type: "Reveal", props: { title: "x" }, children: [heading("Dedans")] }],
    ["h-dedans"],
  ],
])("the id of a heading is %s", (_, nodes, ids) => expect(idsOf(withHeadingIds(nodes))).toEqual(ids));

test("ids are unique, sound, the same every time, and nothing else of the tree changes", () => {
  const anyHeading = fc.record({
    text: fc.string({ unit: "grapheme", maxLength: 90 }),
    id: fc.option(fc.constantFrom("h-a", "h-a-2", "x"), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyHeading, { maxLength: 12 }), (headings) => {
      const nodes = headings.map(({ text, id }) => heading(text, id));
      const done = withHeadingIds(nodes);
      const ids = idsOf(done) as string[];
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}-]+$/u);
      expect(withHeadingIds(nodes)).toEqual(done);
      expect(withHeadingIds(done)).toEqual(done);
      expect(done.map((node) => (node as { children: unknown }).children)).toEqual(
        nodes.map((node) => (node as { children: unknown }).children),
      );
    }),
  );
});
