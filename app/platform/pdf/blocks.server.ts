import type { PrintedBlock } from "~/kernel/printed";
import { FACT, HEADINGS, LARGE_HEADINGS, LOOKS, TERM, type TextStyle } from "./look";
import { drawLine, element, keepTogether, lineHeight, linesOf, type Pen, writeLines } from "./pen.server";
import { writeQr } from "./qr.server";
import { writeTable } from "./table.server";

type Of<Kind extends PrintedBlock["kind"]> = Extract<PrintedBlock, { kind: Kind }>;

/** A large heading shrinks to this share of its size before it takes a third line. */
const SMALLEST = 0.55;
const LARGE_LINES = 2;
const GAP = 18;

/** Draws one block where the pen stands and moves the pen below it. */
export function writeBlock(pen: Pen, block: PrintedBlock): void {
  switch (block.kind) {
    case "heading":
      writeHeading(pen, block);
      break;
    case "paragraph":
      writeParagraph(pen, block);
      break;
    case "facts":
      writeFacts(pen, block);
      break;
    case "table":
      writeTable(pen, block);
      break;
    case "qr":
      writeQr(pen, block);
      break;
    case "space":
      pen.y += block.points;
  }
}

function headingStyle(pen: Pen, { level, text, large }: Of<"heading">): TextStyle {
  if (!large) return HEADINGS[level];
  let style: TextStyle = LARGE_HEADINGS[level];
  const smallest = style.size * SMALLEST;
  while (style.size > smallest && linesOf(pen, text, style, pen.width).length > LARGE_LINES)
    style = { ...style, size: style.size - 1 };
  return style;
}

function writeHeading(pen: Pen, block: Of<"heading">): void {
  const style = headingStyle(pen, block);
  const lines = linesOf(pen, block.text, style, pen.width);
  if (block.level === 2 && !block.large) pen.y += style.size * 0.7;
  // A heading at the foot of a page, with what it names overleaf, names nothing.
  keepTogether(pen, lines.length * lineHeight(style) + 60);
  writeLines(pen, element(pen, pen.root, `H${block.level}`), lines, style);
  pen.y += style.size * 0.3;
}

function writeParagraph(pen: Pen, { text, look, href }: Of<"paragraph">): void {
  const style = LOOKS[look];
  const lines = linesOf(pen, text, style, pen.width);
  const paragraph = element(pen, pen.root, "P");
  if (href === undefined) writeLines(pen, paragraph, lines, style);
  else {
    const height = lines.length * lineHeight(style);
    keepTogether(pen, height);
    const link = element(pen, paragraph, "Link");
    const top = pen.y;
    writeLines(pen, link, lines, style);
    const width = Math.max(...lines.map((line) => line.width));
    // Read out in place of the address. The type knows neither option; a bare text would become a PDF name.
    const options: object = { structParent: link, Contents: new String(text) };
    pen.document.link(pen.left, top, width, height, href, options);
  }
  pen.y += style.size * 0.45;
}

/** Small print at the foot of a sheet, or below what is there already. */
export function writeFoot(pen: Pen, text: string): void {
  const style = LOOKS.small;
  const lines = linesOf(pen, text, style, pen.width);
  const height = lines.length * lineHeight(style);
  keepTogether(pen, height + style.size);
  pen.y = Math.max(pen.y + style.size, pen.bottom - height);
  writeLines(pen, element(pen, pen.root, "P"), lines, style);
}

/** Facts side by side, as a list of names with their texts. */
function writeFacts(pen: Pen, { facts }: Of<"facts">): void {
  const columns = pen.width > 300 ? 3 : 1;
  const width = (pen.width - GAP * (columns - 1)) / columns;
  const list = element(pen, pen.root, "L");
  for (let first = 0; first < facts.length; first += columns) {
    const row = facts.slice(first, first + columns).map(({ term, text }) => ({
      term: linesOf(pen, term, TERM, width),
      text: linesOf(pen, text, FACT, width),
    }));
    const heightOf = ({ term, text }: (typeof row)[number]) =>
      term.length * lineHeight(TERM) + text.length * lineHeight(FACT);
    const height = Math.max(...row.map(heightOf));
    keepTogether(pen, height);
    row.forEach(({ term, text }, index) => {
      const item = element(pen, list, "LI");
      const x = pen.left + index * (width + GAP);
      const below = pen.y + term.length * lineHeight(TERM);
      element(pen, item, "Lbl").add(() => {
        term.forEach((line, at) => {
          drawLine(pen, line, TERM, x, pen.y + at * lineHeight(TERM));
        });
      });
      element(pen, item, "LBody").add(() => {
        text.forEach((line, at) => {
          drawLine(pen, line, FACT, x, below + at * lineHeight(FACT));
        });
      });
    });
    pen.y += height + 9;
  }
}
