import { z } from "./zod";

/** What a prop of a tree element may hold. */
export type TreeProp = string | number | boolean;

/** An element: an HTML tag (lower case) or the name of an allowed component (upper case). */
export interface TreeElement {
  type: string;
  props?: Record<string, TreeProp>;
  children?: TreeNode[];
}

/** Compiled content: data that a browser rebuilds, never code that it evaluates. */
export type TreeNode = string | TreeElement;

/** HTML tags that content may hold. */
export const TREE_TAGS = [
  "p",
  "h2",
  "h3",
  "h4",
  "ul",
  "ol",
  "li",
  "strong",
  "em",
  "del",
  "code",
  "pre",
  "blockquote",
  "hr",
  "br",
  "a",
  "img",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "sup",
  "sub",
  "abbr",
  "kbd",
  "mark",
  "cite",
  "q",
  "dl",
  "dt",
  "dd",
  "span",
] as const;

/** HTML attributes that content may hold: none that runs, loads or styles anything by itself. */
export const TREE_ATTRIBUTES = [
  "href",
  "src",
  "alt",
  "title",
  "id",
  "lang",
  "className",
  "start",
  "scope",
  "width",
  "height",
  "aria-label",
  "aria-describedby",
  "aria-hidden",
  "data-align",
] as const;

/** Whether `address` is one that content may link to or load: no script, no data, no other scheme. */
export function isSafeAddress(address: string): boolean {
  // Browsers skip control characters and spaces inside a scheme, so they are dropped before looking.
  const compact = [...address].filter((letter) => letter > " ").join("");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(compact)?.[1]?.toLowerCase();
  if (scheme === undefined) return !compact.startsWith("//");
  return scheme === "https" || scheme === "http" || scheme === "mailto" || scheme === "tel";
}

const propSchema = z.union([z.string(), z.number(), z.boolean()]);

/** A whole tree, for data from a file or a cache; the names of components are checked when compiling. */
export const treeNodeSchema: z.ZodType<TreeNode> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({
      type: z.string().regex(/^(?:[A-Z][A-Za-z]*|[a-z][a-z0-9]*)$/),
      props: z.record(z.string(), propSchema).optional(),
      children: z.array(treeNodeSchema).optional(),
    }),
  ]),
);
export const treeSchema = z.array(treeNodeSchema);

/** All text of a tree, pieces joined by spaces: for counting words and for search. */
export function treeText(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => (typeof node === "string" ? node : treeText(node.children ?? [])))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Every element of a tree, parents before their children. */
export function treeElements(nodes: readonly TreeNode[]): TreeElement[] {
  return nodes.flatMap((node) =>
    typeof node === "string" ? [] : [node, ...treeElements(node.children ?? [])],
  );
}
