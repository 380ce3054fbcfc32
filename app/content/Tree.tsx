import { createElement, Fragment, type ReactNode } from "react";
import type { TreeNode } from "~/kernel/tree";
import type { TreeComponents } from "~/ui/tree-components";

const VOID_TAGS = new Set(["br", "hr", "img"]);

function rebuild(node: TreeNode, components: TreeComponents, key: number): ReactNode {
  if (typeof node === "string") return node;
  const component = components[node.type];
  // A capital letter names a component: one that this page does not know shows its children only.
  const isTag = /^[a-z]/.test(node.type);
  const type = component ?? (isTag ? node.type : Fragment);
  const props = type === Fragment ? { key } : { ...node.props, key };
  if (VOID_TAGS.has(node.type)) return createElement(type, props);
  return createElement(
    type,
    props,
    ...(node.children ?? []).map((child, index) => rebuild(child, components, index)),
  );
}

/** Rebuilds compiled content with `createElement`: no string is ever evaluated (content security policy). */
export function Tree({ nodes, components }: { nodes: readonly TreeNode[]; components: TreeComponents }) {
  return <>{nodes.map((node, index) => rebuild(node, components, index))}</>;
}
