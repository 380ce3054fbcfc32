import { isSafeAddress, TREE_ATTRIBUTES, TREE_TAGS } from "~/kernel/tree";
import type { AllowedComponents, CompiledLesson } from "~/platform/content.server";
import { describeIssue } from "./schema-mend";
import { textBlocks } from "./text-blocks";

/** As much of a Markdown syntax tree (mdast with MDX) as is looked at here. */
export interface MarkdownNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  checked?: boolean | null;
  attributes?: MarkdownAttribute[];
  children?: MarkdownNode[];
  position?: { start: { line: number } };
}
interface MarkdownAttribute {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

/** What was found while reading a text, each with its line (from 1). */
export interface MarkdownFindings extends Pick<CompiledLesson, "uses" | "links" | "pictures" | "blocks"> {
  faults: { line: number; what: string; mend: string }[];
}

const REFUSED: Readonly<Record<string, [what: string, mend: string]>> = {
  mdxjsEsm: ["import and export are not allowed", "remove the line: components are there without it"],
  mdxFlowExpression: ["{expressions} are not allowed", "write the text itself; escape a brace as \\{"],
  mdxTextExpression: ["{expressions} are not allowed", "write the text itself; escape a brace as \\{"],
  footnoteReference: ["footnotes are not allowed", "put the remark into the text"],
  footnoteDefinition: ["footnotes are not allowed", "put the remark into the text"],
  html: ["raw HTML is not allowed", "use Markdown or a component"],
};
const COMMENT = /^\s*(?:\/\*[\s\S]*?\*\/\s*)+$/;
const ADDRESS_PROPS = new Set(["href", "src", "url"]);

/** Walks `tree`, collects findings, and takes out what is refused so that all faults show at once. */
export function checkMarkdown(tree: MarkdownNode, allowed: AllowedComponents): MarkdownFindings {
  const findings: MarkdownFindings = { faults: [], uses: [], links: [], pictures: [], blocks: [] };
  visit(tree);
  findings.blocks = textBlocks(tree);
  return findings;

  function visit(parent: MarkdownNode): void {
    parent.children = (parent.children ?? []).filter((node) => {
      const keep = accept(node, node.position?.start.line ?? 1);
      if (keep) visit(node);
      return keep;
    });
  }

  function accept(node: MarkdownNode, line: number): boolean {
    const fault = (what: string, mend: string) => findings.faults.push({ line, what, mend });
    const refused = REFUSED[node.type];
    if (refused) {
      if (!(node.type.endsWith("Expression") && COMMENT.test(node.value ?? ""))) fault(...refused);
      return false;
    }
    if (node.type === "heading" && node.depth === 1) fault("a heading of level 1", "start headings at ##");
    if (node.type === "listItem" && typeof node.checked === "boolean") {
      fault("a list of check boxes", "write a plain list");
    }
    if (node.type === "link" || node.type === "definition") address(node.url ?? "", line, null);
    if (node.type === "image") {
      address(node.url ?? "", line, node.alt ?? "");
      if (!node.alt?.trim()) fault("a picture without alternative text", "write it: ![what it shows](…)");
    }
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") return element(node, line);
    return true;
  }

  /** `alt` is the alternative text of a picture, null for a link. */
  function address(value: string, line: number, alt: string | null): void {
    if (alt === null) findings.links.push({ address: value, line });
    else findings.pictures.push({ address: value, line, alt });
    if (isSafeAddress(value)) return;
    findings.faults.push({
      line,
      what: `dangerous address "${value}"`,
      mend: "use https://… or /a-page-here",
    });
  }

  /** An element written as JSX: an allowed component or an allowed tag, with literal attributes. */
  function element(node: MarkdownNode, line: number): boolean {
    const fault = (what: string, mend: string) => findings.faults.push({ line, what, mend });
    const name = node.name ?? "";
    const schema = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!schema && !(TREE_TAGS as readonly string[]).includes(name)) {
      fault(`unknown component <${name}>`, `use one of: ${Object.keys(allowed).join(", ")}`);
      return false;
    }
    const props: Record<string, string | boolean> = {};
    const alt = node.attributes?.find((attribute) => attribute.name === "alt")?.value;
    for (const attribute of node.attributes ?? []) {
      const key = attribute.name ?? "";
      if (attribute.type !== "mdxJsxAttribute" || (typeof attribute.value === "object" && attribute.value)) {
        fault(`<${name}> has an {expression}`, `write ${key || "each attribute"}="…" with plain text`);
      } else if (/^on/i.test(key) || key === "style" || key === "dangerouslySetInnerHTML") {
        fault(`<${name}> has the attribute ${key}`, "remove it: content runs and styles nothing");
      } else if (!schema && !(TREE_ATTRIBUTES as readonly string[]).includes(key)) {
        fault(`<${name}> has the attribute ${key}`, `use only: ${TREE_ATTRIBUTES.join(", ")}`);
      } else {
        props[key] = typeof attribute.value === "string" ? attribute.value : true;
        if (!ADDRESS_PROPS.has(key)) continue;
        address(String(props[key]), line, key === "src" ? String(alt ?? "") : null);
      }
    }
    if (name === "img" && !String(props.alt ?? "").trim()) {
      fault("a picture without alternative text", 'write alt="what it shows"');
    }
    if (!schema) return true;
    const parsed = schema.safeParse(props);
    if (parsed.success) findings.uses.push({ name, props: parsed.data as never, line });
    for (const issue of parsed.error?.issues ?? []) {
      const { what, mend } = describeIssue(issue);
      fault(`<${name}> ${what}`, mend);
    }
    return true;
  }
}
