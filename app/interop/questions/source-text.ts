import { htmlToText } from "./html-text";
import { type Notice, notice, type Place, quoted } from "./notice";

/** How a text is written: HTML, Moodle's auto-format (HTML whose line breaks count), Markdown, or as it is. */
export type TextFormat = "html" | "moodle" | "markdown" | "plain";

/**
 * The plain text of `source`. What it loses goes into `notices`.
 */
export function plainSource(source: string, format: TextFormat, place: Place, notices: Notice[]): string {
  if (format === "plain") return source.trim();
  if (format === "markdown") {
    if (/[*_`#[\]]/.test(source)) notices.push(notice(place, "markdown_kept"));
    return source.trim();
  }
  const { text, images, links } = htmlToText(source, format === "html" ? "fold" : "keep");
  for (const image of images) notices.push(notice(place, "image_dropped", { image: quoted(image) }));
  for (const address of links) {
    if (!text.includes(address)) notices.push(notice(place, "link_dropped", { address: quoted(address) }));
  }
  return text;
}
