/** A piece of an AI draft; a piece with a span id can be marked as wrong. */
export interface DraftPiece {
  text: string;
  span: string | null;
}

const SPAN = /\[\[([a-z0-9-]+):([\s\S]*?)\]\]/g;

/** Splits a draft written as `Bonjour, [[a:ceci est faux.]] À bientôt.` into its pieces, in order. */
export function draftPieces(draft: string): DraftPiece[] {
  const pieces: DraftPiece[] = [];
  let end = 0;
  for (const match of draft.matchAll(SPAN)) {
    if (match.index > end) pieces.push({ text: draft.slice(end, match.index), span: null });
    pieces.push({ text: match[2] ?? "", span: match[1] ?? "" });
    end = match.index + match[0].length;
  }
  if (end < draft.length) pieces.push({ text: draft.slice(end), span: null });
  return pieces;
}

/** The ids of a draft's spans, in their order. */
export function spanIds(draft: string): string[] {
  return draftPieces(draft).flatMap(({ span }) => (span === null ? [] : [span]));
}
