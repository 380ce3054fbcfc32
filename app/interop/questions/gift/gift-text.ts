import type { Notice, Place } from "../notice";
import { plainSource, type TextFormat } from "../source-text";
import { unmark } from "./escapes";

/** A text and the format that it announces as `[html]`, `[plain]` …; else `inherited`. */
export function giftFormat(marked: string, inherited: TextFormat): { body: string; format: TextFormat } {
  const found = /^\[(html|moodle|markdown|plain)\]/.exec(marked);
  return found
    ? { body: marked.slice(found[0].length), format: found[1] as TextFormat }
    : { body: marked, format: inherited };
}

/** Reads the texts of one question into plain text; `format` is the question's own. */
export interface GiftTexts {
  place: Place;
  notices: Notice[];
  format: TextFormat;
}

/** The plain text of a piece that was taken apart with its escapes marked. */
export function giftText(marked: string, { place, notices, format: inherited }: GiftTexts): string {
  const { body, format } = giftFormat(marked.trim(), inherited);
  return plainSource(unmark(body), format, place, notices);
}
