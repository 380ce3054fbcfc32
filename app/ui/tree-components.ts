import type { ComponentType, ReactNode } from "react";
import type { TreeNode } from "~/kernel/tree";

/** The components that a content tree may name. Their props were checked when the tree was compiled. */
// biome-ignore lint/suspicious/noExplicitAny: each component has props of its own, proved at build time
export type TreeComponents = Readonly<Record<string, ComponentType<any>>>;

/** What draws a content tree: handed to page parts by the route, so that no domain knows the reader of content. */
export type TreeRenderer = (props: { nodes: readonly TreeNode[]; components: TreeComponents }) => ReactNode;
