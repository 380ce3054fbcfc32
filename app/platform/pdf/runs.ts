/** A stretch of text in one font. */
export interface Run {
  /** Place of its font in the face. */
  font: number;
  /** What is drawn; empty for a box in place of a character that no font has. */
  text: string;
  /** A narrow no-break space: drawn as a no-break space of `NARROW` percent of its width. */
  narrow: boolean;
  /** What it stands for, where that cannot be drawn as it is. */
  actual: string | null;
}

/** Width of U+202F as a share of the no-break space, in percent; no font of the house has it. */
export const NARROW = 62;

/** Whether font `font` of a face can draw a code point. */
export type Covers = (font: number, codePoint: number) => boolean;

const NO_BREAK_SPACE = "\u00a0";
/** Drawn as something else that means the same. */
const SAME: Record<string, string> = { "\u2010": "-", "\u2011": "-", "\u02bc": "\u2019", "\u2002": " " };
const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The characters of `text` as a reader counts them, well formed and composed; line ends become spaces. */
export function* charactersOf(text: string): Generator<string> {
  const sound = text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\p{Cc}+/gu, " ")
    .normalize("NFC");
  for (const { segment } of clusters.segment(sound)) yield segment;
}

/**
 * `text` cut into stretches that one font can draw, the first that has all of a character. Of a character that
 * none has, its letter without marks is drawn, else a box; both remember what they stand for.
 *
 * @param fonts how many fonts the face has
 */
export function runsOf(text: string, fonts: number, covers: Covers): Run[] {
  const runs: Run[] = [];
  const fontFor = (cluster: string) => {
    const points = [...cluster].map((character) => character.codePointAt(0) ?? 0);
    for (let font = 0; font < fonts; font++) if (points.every((point) => covers(font, point))) return font;
    return -1;
  };
  for (const cluster of charactersOf(text)) {
    if (cluster === "\u202f" || cluster === "\u2009") {
      runs.push({ font: 0, text: NO_BREAK_SPACE, narrow: true, actual: null });
      continue;
    }
    const drawn = SAME[cluster] ?? cluster.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
    if (drawn === "") continue;
    const font = fontFor(drawn);
    const last = runs.at(-1);
    if (font >= 0) {
      if (last && last.font === font && !last.narrow && last.actual === null) last.text += drawn;
      else runs.push({ font, text: drawn, narrow: false, actual: null });
      continue;
    }
    const letter = drawn.normalize("NFD").replace(/\p{M}/gu, "");
    const letterFont = letter === "" ? -1 : fontFor(letter);
    runs.push({
      font: Math.max(letterFont, 0),
      text: letterFont < 0 ? "" : letter,
      narrow: false,
      actual: cluster,
    });
  }
  return runs;
}
