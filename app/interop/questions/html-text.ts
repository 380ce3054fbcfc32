import { decodeEntities } from "./html-entities";

/** The words of a piece of HTML, and what of it words cannot carry. */
export interface HtmlText {
  text: string;
  /** Of each picture its description, else its address. */
  images: string[];
  /** Addresses of links whose words stay. */
  links: string[];
}

const LINE_BREAKS = new Set(["br", "p", "div", "li", "ul", "ol", "tr", "table", "blockquote", "pre", "hr"]);
const HEADINGS = /^h[1-6]$/;
/** Their content is for machines. */
const SILENT = new Set(["script", "style", "template", "svg", "math", "object", "iframe", "title"]);
const IMAGES = new Set(["img", "video", "audio", "embed", "canvas", "svg", "object", "iframe"]);

const attribute = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim();
};

/**
 * The plain text of HTML: tags go, the ends of paragraphs and list entries become line breaks, a list entry
 * begins with a dash. Pictures and the addresses of links go and are named. One pass, whatever is written.
 *
 * @param newlines "keep" where a line break of the source is one for the reader (Moodle's auto-format)
 */
export function htmlToText(html: string, newlines: "keep" | "fold"): HtmlText {
  const found: HtmlText = { text: "", images: [], links: [] };
  let softEnd = false;
  const breakLine = () => {
    if (softEnd) found.text = found.text.slice(0, -1);
    softEnd = false;
    if (found.text !== "") found.text += "\n";
  };
  const say = (raw: string) => {
    const folded = raw.replace(newlines === "fold" ? /[ \t\r\n\f]+/g : /[ \t\f]+/g, " ");
    const atStart = found.text === "" || softEnd || found.text.endsWith("\n");
    const said = atStart ? folded.replace(/^ /, "") : folded;
    if (said === "") return;
    found.text += decodeEntities(said);
    softEnd = said.endsWith(" ");
  };
  const lowered = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = nextTag(html, at);
    say(html.slice(at, open));
    if (open >= html.length) break;
    if (html.startsWith("<!--", open)) {
      at = endOf(html, "-->", open + 4);
      continue;
    }
    at = endOf(html, ">", open);
    const tag = html.slice(open, at);
    const name = /^<\/?([a-zA-Z][a-zA-Z0-9]*)/.exec(tag)?.[1]?.toLowerCase() ?? "";
    const closes = tag.startsWith("</");
    if (!closes && IMAGES.has(name))
      found.images.push(attribute(tag, "alt") || attribute(tag, "src") || name);
    if (!closes && name === "a" && attribute(tag, "href") !== "") found.links.push(attribute(tag, "href"));
    if (!closes && SILENT.has(name) && !tag.endsWith("/>")) {
      const end = lowered.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : endOf(html, ">", end);
    }
    if (LINE_BREAKS.has(name) || HEADINGS.test(name)) {
      if (name === "br" || !found.text.endsWith("\n")) breakLine();
      if (name === "li" && !closes) found.text += "- ";
    }
    if ((name === "td" || name === "th") && closes) say(" ");
  }
  return { ...found, text: found.text.trim() };
}

/**
 * Writes plain text as HTML that `htmlToText` reads back letter by letter, line breaks and runs of spaces
 * included, and without the signs of GIFT that an author cannot escape everywhere.
 */
export const textToHtml = (text: string): string =>
  text.replace(/[&<>\t{}\\#]|(?<=\s) | (?=\s)/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, "<br>");

/** Where the next tag or comment begins; a lone "<", as in "a < b", is text. */
function nextTag(html: string, from: number): number {
  for (let at = html.indexOf("<", from); at >= 0; at = html.indexOf("<", at + 1)) {
    if (/[a-zA-Z/!?]/.test(html[at + 1] ?? "")) return at;
  }
  return html.length;
}

const endOf = (html: string, mark: string, from: number) => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
};
