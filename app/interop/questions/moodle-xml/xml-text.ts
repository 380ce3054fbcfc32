import { type Notice, notice, type Place, quoted } from "../notice";
import { plainSource, type TextFormat } from "../source-text";
import { childOf, childrenOf, type XmlNode } from "./tree";

/** Where texts are read, and in which format they are when they do not say so. */
export interface XmlTexts {
  place: Place;
  notices: Notice[];
  format: TextFormat;
}

const FORMATS: Readonly<Record<string, TextFormat>> = {
  html: "html",
  moodle_auto_format: "moodle",
  plain_text: "plain",
  markdown: "markdown",
};

/** The format that an element announces. */
export const formatOf = (node: XmlNode | undefined, otherwise: TextFormat): TextFormat =>
  FORMATS[node?.attributes.format ?? ""] ?? otherwise;

/** What stands in the element's `<text>`, as it is. */
export const rawText = (node: XmlNode | undefined): string => (childOf(node, "text")?.text ?? "").trim();

/** The plain text of an element with `<text>` and perhaps files, which are refused. */
export function xmlText(node: XmlNode | undefined, { place, notices, format }: XmlTexts): string {
  for (const { attributes } of childrenOf(node, "file")) {
    notices.push(notice(place, "file_refused", { name: quoted(attributes.name ?? "") }));
  }
  return plainSource(rawText(node), formatOf(node, format), place, notices);
}
