import type { TextBlock } from "~/platform/content.server";
import type { MarkdownNode } from "./check-markdown";

/** Attributes of components that a reader reads. */
export const TEXT_PROPS = ["title", "prompt", "caption", "trade", "alt"] as const;

const PHRASING = new Set(["text", "emphasis", "strong", "delete", "inlineCode", "link", "break", "image"]);
const KINDS: Readonly<Record<string, TextBlock["kind"]>> = {
  heading: "heading",
  listItem: "item",
  tableCell: "cell",
  Line: "line",
};

const isPhrasing = ({ type }: MarkdownNode) => PHRASING.has(type) || type === "mdxJsxTextElement";

/** What of a node is read aloud: text and code as they are written, line breaks as line breaks. */
function plainText(node: MarkdownNode): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value ?? "";
  if (node.type === "break") return "\n";
  return (node.children ?? []).map(plainText).join("");
}

/**
 * The texts of a lesson in their order, each with its line: headings, paragraphs, entries of lists, cells of
 * tables, lines of dialogues, and the texts in the attributes of components.
 */
export function textBlocks(tree: MarkdownNode): TextBlock[] {
  const blocks: TextBlock[] = [];
  visit(tree, "paragraph", 1);
  return blocks;

  function visit(node: MarkdownNode, around: TextBlock["kind"], lineAround: number): void {
    const line = node.position?.start.line ?? lineAround;
    const kind = KINDS[node.type] ?? KINDS[node.name ?? ""] ?? around;
    for (const { name = "", value } of node.attributes ?? []) {
      const isText = (TEXT_PROPS as readonly string[]).includes(name);
      if (isText && typeof value === "string" && value.trim())
        blocks.push({ kind: "prop", text: value, line });
    }
    if (node.type === "image" && node.alt?.trim()) blocks.push({ kind: "prop", text: node.alt, line });
    const children = node.children ?? [];
    const text = children.filter(isPhrasing).map(plainText).join("");
    if (!isPhrasing(node) && text.trim() !== "") {
      blocks.push({ kind, text, line: firstTextLine(children) ?? line });
    }
    for (const child of children) visit(child, kind, line);
  }
}

/** A component may begin lines above its own text. */
function firstTextLine(children: readonly MarkdownNode[]): number | undefined {
  const first = children.find((child) => isPhrasing(child) && plainText(child).trim() !== "");
  if (!first?.position) return undefined;
  const skipped = /^\s*/.exec(plainText(first))?.[0].split("\n").length ?? 1;
  return first.position.start.line + skipped - 1;
}
