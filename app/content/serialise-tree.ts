import { Fragment, isValidElement, type ReactNode } from "react";
import { TREE_ATTRIBUTES, TREE_TAGS, type TreeElement, type TreeNode, type TreeProp } from "~/kernel/tree";
import type { AllowedComponents } from "~/platform/content.server";

/**
 * Turns what an evaluated text rendered into a tree of data. Function components are expanded here,
 * on the machine that builds; names in `allowed` stay names, their props as their schema gives them.
 *
 * @throws Error on a tag or a value that is not allowed; the check before should have named it.
 */
export function serialiseTree(rendered: ReactNode, allowed: AllowedComponents): TreeNode[] {
  if (rendered === null || rendered === undefined || typeof rendered === "boolean") return [];
  if (typeof rendered === "string" || typeof rendered === "number") return [String(rendered)];
  if (!isValidElement<Record<string, unknown>>(rendered)) {
    if (Symbol.iterator in Object(rendered)) {
      return [...(rendered as Iterable<ReactNode>)].flatMap((child) => serialiseTree(child, allowed));
    }
    throw new Error(`content rendered something that is not an element: ${typeof rendered}`);
  }
  const { type, props } = rendered;
  const children = () => serialiseTree(props.children as ReactNode, allowed);
  if (type === Fragment) return children();
  if (typeof type === "function") {
    return serialiseTree((type as (given: unknown) => ReactNode)(props), allowed);
  }
  if (typeof type !== "string") throw new Error("content rendered an unknown kind of element");
  return [element(type, props, children(), allowed)];
}

/** Elements whose line breaks between children mean nothing. */
const BLOCKS = new Set(["ul", "ol", "table", "thead", "tbody", "tr", "blockquote", "dl", "li"]);

function element(
  type: string,
  given: Record<string, unknown>,
  children: TreeNode[],
  allowed: AllowedComponents,
): TreeElement {
  const { children: _children, ...rest } = given;
  const schema = Object.hasOwn(allowed, type) ? allowed[type] : undefined;
  if (!schema && !(TREE_TAGS as readonly string[]).includes(type))
    throw new Error(`tag <${type}> in content`);
  const props = schema ? (schema.parse(rest) as Record<string, TreeProp>) : tagProps(rest);
  const isBlock = schema !== undefined || BLOCKS.has(type);
  const kept = isBlock
    ? children.filter((child) => typeof child !== "string" || child.trim() !== "")
    : children;
  return {
    type,
    ...(Object.keys(props).length > 0 && { props }),
    ...(kept.length > 0 && { children: kept }),
  };
}

/** Only allowed attributes; the alignment of table cells as data, since style attributes are blocked. */
function tagProps(given: Record<string, unknown>): Record<string, TreeProp> {
  const props: Record<string, TreeProp> = {};
  for (const [name, value] of Object.entries(given)) {
    const alignment = name === "style" ? (value as { textAlign?: string }).textAlign : undefined;
    if (alignment) props["data-align"] = alignment;
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (isPlain && (TREE_ATTRIBUTES as readonly string[]).includes(name)) props[name] = value;
  }
  return props;
}
