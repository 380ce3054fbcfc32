import { fontName, fontsOf } from "./fonts.server";
import { breakLines, type Line } from "./lines";
import { INK, type TextStyle } from "./look";
import { NARROW, type Run, runsOf } from "./runs";

/** An element of the document's structure, which assistive technology reads instead of the page. */
export type Element = PDFKit.PDFStructureElement;

/** Where the next thing is drawn, and in which column. Lengths in points from the top left corner. */
export interface Pen {
  document: PDFKit.PDFDocument;
  /** What everything drawn belongs to. */
  root: Element;
  left: number;
  width: number;
  /** Where the column starts on a further page. */
  top: number;
  bottom: number;
  y: number;
  /** Whether a character could not be drawn as it is. */
  lacksCharacters: boolean;
}

/** Height of one line of a style, in points. */
export const lineHeight = ({ size, leading }: TextStyle) => size * leading;

/** Height of capitals as a share of the size; near enough for both families to centre a line. */
const CAPITALS = 0.68;
/** The box for a character that no font has, as a share of the size. */
const BOX = 0.62;

/** Goes on at the top of a new page. */
export function turnPage(pen: Pen): void {
  pen.document.addPage();
  pen.y = pen.top;
}

/** Turns the page unless `height` points are left on this one. A new page is not turned again. */
export function keepTogether(pen: Pen, height: number): boolean {
  if (pen.y + height <= pen.bottom || pen.y <= pen.top) return false;
  turnPage(pen);
  return true;
}

/** A new element under `parent`. */
export function element(pen: Pen, parent: Element, type: string, options: object = {}): Element {
  const child = pen.document.struct(type, options);
  parent.add(child);
  return child;
}

/** Draws what means nothing to a reader who cannot see it. */
export function decorate(pen: Pen, draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
  pen.document.markContent("Artifact", { type });
  draw();
  pen.document.endMarkedContent();
}

function widthOf(pen: Pen, run: Run, { face, size }: TextStyle): number {
  if (run.text === "") return size * (BOX + 0.12);
  const width = pen.document.font(fontName(face, run.font)).fontSize(size).widthOfString(run.text);
  return run.narrow ? (width * NARROW) / 100 : width;
}

/** Breaks `text` into lines of at most `width` points. */
export function linesOf(pen: Pen, text: string, style: TextStyle, width: number): Line[] {
  const fonts = fontsOf(style.face);
  const covers = (font: number, point: number) => fonts[font]?.hasGlyphForCodePoint(point) ?? false;
  const runs = runsOf(text, fonts.length, covers);
  if (runs.some(({ actual }) => actual !== null)) pen.lacksCharacters = true;
  return breakLines(runs, width, (run) => widthOf(pen, run, style));
}

/** Draws one line at `x`, with its top at `y`; inside marked content of the caller. */
export function drawLine(pen: Pen, line: Line, style: TextStyle, x: number, y: number): void {
  const { document } = pen;
  const baseline = y + (lineHeight(style) + CAPITALS * style.size) / 2;
  let at = x;
  for (const { run, width } of line.pieces) {
    if (run.actual !== null) document.markContent("Span", { actual: run.actual });
    if (run.text === "") {
      const side = style.size * BOX;
      document
        .lineWidth(0.7)
        .rect(at + style.size * 0.06, baseline - side, side, side)
        .stroke(style.colour);
    } else {
      const scaling = run.narrow ? { horizontalScaling: NARROW } : {};
      document
        .font(fontName(style.face, run.font))
        .fontSize(style.size)
        .fillColor(style.colour)
        .text(run.text, at, baseline, { lineBreak: false, baseline: "alphabetic", ...scaling });
    }
    if (run.actual !== null) document.endMarkedContent();
    at += width;
  }
}

/** Draws lines as the content of `owner`, over as many pages as they take, and moves the pen below them. */
export function writeLines(pen: Pen, owner: Element, lines: readonly Line[], style: TextStyle): void {
  const height = lineHeight(style);
  let rest = [...lines];
  while (rest.length > 0) {
    keepTogether(pen, height);
    const fitting = Math.max(1, Math.floor((pen.bottom - pen.y) / height + 1e-6));
    const here = rest.slice(0, fitting);
    owner.add(() => {
      here.forEach((line, index) => {
        drawLine(pen, line, style, pen.left, pen.y + index * height);
      });
    });
    pen.y += here.length * height;
    rest = rest.slice(fitting);
  }
}

/** A thin rule across the column. */
export function rule(pen: Pen, y = pen.y, colour: string = INK.line, width = 0.75): void {
  decorate(pen, () => {
    const { document, left } = pen;
    document
      .lineWidth(width)
      .moveTo(left, y)
      .lineTo(left + pen.width, y)
      .stroke(colour);
  });
}
