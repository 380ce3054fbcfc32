import type { Locale } from "~/kernel/locale";
import { tellingWords, termsOf } from "./search-terms";

/** A piece of a text; `found` is what was looked for. */
export interface TextPiece {
  text: string;
  found: boolean;
}

interface Place {
  start: number;
  end: number;
}

/** Characters of a snippet, about two lines. */
const SNIPPET_LENGTH = 220;

const placesOf = (locale: Locale, text: string, terms: ReadonlySet<string>) =>
  tellingWords(locale, text).flatMap((word) => {
    const found = termsOf(word).filter((term) => terms.has(term));
    return found.length > 0 ? [{ start: word.start, end: word.end, key: found[0] as string }] : [];
  });

function piecesOf(text: string, places: readonly Place[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  const add = (piece: string, found: boolean) => {
    if (piece !== "") pieces.push({ text: piece, found });
  };
  let at = 0;
  for (const { start, end } of places) {
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at), false);
  return pieces;
}

/** The whole of `text` with the found words apart. */
export const markedText = (locale: Locale, text: string, terms: ReadonlySet<string>): TextPiece[] =>
  piecesOf(text, placesOf(locale, text, terms));

/** The nearest space at or before `at`, so that no word is cut; `at` itself in a text without spaces. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.lastIndexOf(" ", at);
  return space < 0 || at - space > 40 ? at : space + 1;
}

/**
 * The stretch of `text` that holds most of the different words found, at most `length` characters and whole
 * words, with those words apart; its beginning when none is in it. "…" says where something is left out.
 */
export function snippetOf(
  locale: Locale,
  text: string,
  terms: ReadonlySet<string>,
  length = SNIPPET_LENGTH,
): TextPiece[] {
  const places = placesOf(locale, text, terms);
  const within = (from: number) =>
    new Set(places.filter(({ start, end }) => start >= from && end <= from + length).map(({ key }) => key))
      .size;
  let best = { from: 0, count: within(0) };
  for (const { start } of places) {
    // A few words before the first found one, so that it can be understood.
    const from = wordStart(text, start - Math.round(length / 4));
    const count = within(from);
    if (count > best.count) best = { from, count };
  }
  const { from } = best;
  const full = from + length >= text.length;
  const to = full ? text.length : Math.max(wordStart(text, from + length), from + 1);
  const shown = text.slice(from, to).trimEnd();
  const inside = places
    .filter(({ start, end }) => start >= from && end <= from + shown.length)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const pieces = piecesOf(shown, inside);
  if (from > 0) pieces.unshift({ text: "… ", found: false });
  if (!full) pieces.push({ text: " …", found: false });
  return pieces;
}
