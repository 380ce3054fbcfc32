import type { TreeNode } from "~/kernel/tree";

/** A heading of a lesson that the page can lead to. */
export interface LessonHeading {
  id: string;
  level: 2 | 3;
  text: string;
}

/** What stands under one heading, in words; `heading` is null before the first. */
export interface LessonSection {
  heading: LessonHeading | null;
  text: string;
}

/** Tags inside a line: no space belongs around them. */
const INLINE = new Set("strong em del code a sup sub abbr kbd mark cite q span".split(" "));
/** Props of components that a reader reads. */
const TEXT_PROPS = ["title", "prompt", "caption", "trade"];

/** The words of a tree as they are read: nothing between pieces of one line, a space between blocks. */
export function readableText(nodes: readonly TreeNode[]): string {
  const pieces = (list: readonly TreeNode[]): string =>
    list
      .map((node) => {
        if (typeof node === "string") return node;
        const within = pieces(node.children ?? []);
        if (INLINE.has(node.type)) return within;
        const own = TEXT_PROPS.map((name) => node.props?.[name] ?? "").join(" ");
        return ` ${own} ${within} `;
      })
      .join("");
  return pieces(nodes)
    .replace(/[ \t\r\n]+/g, " ")
    .trim();
}

function headingOf(node: TreeNode): LessonHeading | null {
  if (typeof node === "string" || (node.type !== "h2" && node.type !== "h3")) return null;
  const id = node.props?.id;
  if (typeof id !== "string") return null;
  return { id, level: node.type === "h2" ? 2 : 3, text: readableText(node.children ?? []) };
}

/** The headings of a lesson in their order, those inside of components left out. */
export const outlineOf = (tree: readonly TreeNode[]): LessonHeading[] =>
  tree.flatMap((node) => headingOf(node) ?? []);

/** A lesson cut at its headings; the first section is what comes before them, and may be without words. */
export function sectionsOf(tree: readonly TreeNode[]): LessonSection[] {
  const sections: { heading: LessonHeading | null; nodes: TreeNode[] }[] = [{ heading: null, nodes: [] }];
  for (const node of tree) {
    const heading = headingOf(node);
    if (heading) sections.push({ heading, nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ heading, nodes }) => ({ heading, text: readableText(nodes) }));
}
