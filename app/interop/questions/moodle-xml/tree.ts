import { XMLParser, XMLValidator } from "fast-xml-parser";
import { decodeEntities } from "../html-entities";

/** An element: its own text (what is inside its children apart) and its children in order. */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: XmlNode[];
}

export type XmlFault = { tag: "malformed"; line: number; detail: string } | { tag: "deep" };

/** Deepest nesting: a question of Moodle needs five levels. */
export const DEEPEST = 20;

const TEXT = "#text";
const CDATA = "#cdata";

// Entities are left alone and decoded by us: only characters, never texts of the file's own.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  textNodeName: TEXT,
  cdataPropName: CDATA,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST,
});

/** Parses the source of one element; `line` of a fault counts from 1 in it. */
export function parseXml(source: string): { ok: true; node: XmlNode } | { ok: false; fault: XmlFault } {
  const valid = XMLValidator.validate(source);
  if (valid !== true) {
    return { ok: false, fault: { tag: "malformed", line: valid.err.line, detail: valid.err.msg } };
  }
  try {
    const [node] = nodesOf(parser.parse(source));
    if (node) return { ok: true, node };
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    if (/nest/i.test(detail)) return { ok: false, fault: { tag: "deep" } };
    return { ok: false, fault: { tag: "malformed", line: 1, detail } };
  }
  return { ok: false, fault: { tag: "malformed", line: 1, detail: "" } };
}

type ParsedEntry = Record<string, unknown>;

function nodesOf(entries: unknown): XmlNode[] {
  if (!Array.isArray(entries)) return [];
  return (entries as ParsedEntry[]).flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ":@");
    if (name === undefined || name === TEXT || name === CDATA) return [];
    const attributes = (entry[":@"] ?? {}) as Record<string, string>;
    return [{ name, attributes, text: textOf(entry[name]), children: nodesOf(entry[name]) }];
  });
}

/** Text of the entries themselves: characters with entities decoded, CDATA sections as they stand. */
function textOf(entries: unknown): string {
  if (!Array.isArray(entries)) return "";
  return (entries as ParsedEntry[])
    .map((entry) => {
      if (TEXT in entry) return decodeXml(String(entry[TEXT]));
      return CDATA in entry ? textAsItStands(entry[CDATA]) : "";
    })
    .join("");
}

const textAsItStands = (inner: unknown): string =>
  Array.isArray(inner)
    ? inner.map((entry: ParsedEntry) => String(entry[TEXT] ?? "")).join("")
    : String(inner ?? "");

/** XML knows five names; the names of HTML are not its own and stay for the reader of HTML. */
const decodeXml = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#[xX][0-9a-fA-F]+);/g, decodeEntities);

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];
