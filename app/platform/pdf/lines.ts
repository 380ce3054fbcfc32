import { charactersOf, type Run } from "./runs";

/** A run with its width in points. */
export interface Piece {
  run: Run;
  width: number;
}

export interface Line {
  pieces: Piece[];
  width: number;
}

export type Measure = (run: Run) => number;

/** Where a line may end: after a space, a hyphen or a slash; never at a no-break space. */
const PARTS = /[^ \-/]*(?: +|[-/])|[^ \-/]+/g;

const isPlain = (run: Run) => !run.narrow && run.actual === null;
const endsWord = (run: Run) => isPlain(run) && /[ \-/]$/.test(run.text);

/** Words as lists of runs: what stays together on a line. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  let word: Run[] = [];
  for (const run of runs) {
    const parts = isPlain(run) ? (run.text.match(PARTS) ?? []) : [run.text];
    for (const text of parts) {
      const part = { ...run, text };
      word.push(part);
      if (!endsWord(part)) continue;
      words.push(word);
      word = [];
    }
  }
  return word.length > 0 ? [...words, word] : words;
}

const characters = (word: readonly Run[]): Run[] =>
  word.flatMap((run) =>
    isPlain(run) ? [...charactersOf(run.text)].map((text) => ({ ...run, text })) : [run],
  );

/** The same word without the spaces at its end. */
function trimmed(word: readonly Run[]): Run[] {
  const last = word.at(-1);
  if (!last || !isPlain(last)) return [...word];
  const text = last.text.replace(/ +$/, "");
  return text === "" ? word.slice(0, -1) : [...word.slice(0, -1), { ...last, text }];
}

/** One run where neighbours are of one font, so that letters keep their kerning. */
function joined(runs: readonly Run[]): Run[] {
  const together: Run[] = [];
  for (const run of runs) {
    const last = together.at(-1);
    if (last && isPlain(last) && isPlain(run) && last.font === run.font) last.text += run.text;
    else together.push({ ...run });
  }
  return together;
}

/**
 * Breaks runs into lines of at most `width` points; a word that is wider is cut between characters. An empty text
 * is one empty line.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const widthOf = (part: readonly Run[]) => joined(part).reduce((sum, run) => sum + measure(run), 0);
  const lines: Run[][] = [];
  let line: Run[] = [];
  const add = (word: Run[]) => {
    if (line.length > 0 && widthOf(trimmed([...line, ...word])) > width) {
      lines.push(line);
      line = [];
    }
    line.push(...word);
  };
  for (const word of wordsOf(runs)) {
    if (widthOf(trimmed(word)) <= width) add(word);
    else for (const character of characters(word)) add([character]);
  }
  lines.push(line);
  return lines.map((one) => {
    const pieces = joined(trimmed(one)).map((run) => ({ run, width: measure(run) }));
    return { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0) };
  });
}
