import { fold } from "~/kernel/language/words";
import { type TreeElement, type TreeNode, treeElements, treeText } from "~/kernel/tree";

const HEADINGS = new Set(["h2", "h3", "h4"]);
/** Sets ids of content apart from the ids that pages give to their own parts. */
const PREFIX = "h-";
const LONGEST = 60;

const isHeading = ({ type }: TreeElement) => HEADINGS.has(type);
const givenId = ({ props }: TreeElement) => (typeof props?.id === "string" ? props.id : null);

/** "h-a-chaque-canal" for « À chaque canal » : whole words, at most 60 characters. */
function idFrom(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  let id = "";
  for (const word of words) {
    if (id !== "" && id.length + 1 + word.length > LONGEST) break;
    id = id === "" ? word.slice(0, LONGEST) : `${id}-${word}`;
  }
  return PREFIX + (id === "" ? "part" : id);
}

/**
 * The tree with an id on every heading, unique in it and made of the heading's own words, so that it stays
 * while the text around it changes. An id that an author wrote is kept unless an earlier heading has it.
 */
export function withHeadingIds(nodes: readonly TreeNode[]): TreeNode[] {
  const reserved = new Set(treeElements(nodes).flatMap((element) => givenId(element) ?? []));
  const used = new Set<string>();
  const unused = (wished: string) => {
    let id = wished;
    for (let count = 2; used.has(id) || reserved.has(id); count++) id = `${wished}-${count}`;
    return id;
  };
  const visit = (node: TreeNode): TreeNode => {
    if (typeof node === "string") return node;
    const given = givenId(node);
    const kept = given !== null && !used.has(given) ? given : null;
    const id = isHeading(node) ? (kept ?? unused(idFrom(treeText(node.children ?? [])))) : given;
    if (id !== null) used.add(id);
    return {
      ...node,
      ...(id !== null && { props: { ...node.props, id } }),
      ...(node.children && { children: node.children.map(visit) }),
    };
  };
  return nodes.map(visit);
}
