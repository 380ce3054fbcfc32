import type { PrintedBlock, PrintedColumn } from "~/kernel/printed";
import type { Line } from "./lines";
import { CAPTION, CELL, CELL_HEADER, INK, type TextStyle } from "./look";
import {
  decorate,
  drawLine,
  type Element,
  element,
  keepTogether,
  lineHeight,
  linesOf,
  type Pen,
  rule,
  turnPage,
  writeLines,
} from "./pen.server";

type Table = Extract<PrintedBlock, { kind: "table" }>;

/** Space above and below the text of a cell, and between columns. */
const PADDING = 4;
const GUTTER = 8;

interface PlacedColumn extends PrintedColumn {
  left: number;
  width: number;
}

function placeColumns(pen: Pen, columns: readonly PrintedColumn[]): PlacedColumn[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let left = pen.left;
  return columns.map((column) => {
    const width = (pen.width * column.share) / all;
    const placed = { ...column, left, width: width - GUTTER };
    left += width;
    return placed;
  });
}

function drawCell(pen: Pen, lines: readonly Line[], column: PlacedColumn, style: TextStyle): void {
  lines.forEach((line, index) => {
    const x = column.align === "end" ? column.left + column.width - line.width : column.left;
    drawLine(pen, line, style, x, pen.y + PADDING + index * lineHeight(style));
  });
}

/**
 * A table with its caption. Rows are kept whole where a page has room for them; on a further page the column
 * headings are drawn again, for the eye only.
 */
export function writeTable(pen: Pen, { caption, columns, rows }: Table): void {
  const placed = placeColumns(pen, columns);
  const headings = placed.map(({ header, width }) => linesOf(pen, header, CELL_HEADER, width));
  const headingHeight = heightOf(headings, CELL_HEADER);
  const table = element(pen, pen.root, "Table");
  const captionLines = linesOf(pen, caption, CAPTION, pen.width);
  keepTogether(pen, captionLines.length * lineHeight(CAPTION) + headingHeight + 3 * lineHeight(CELL));
  writeLines(pen, element(pen, table, "Caption"), captionLines, CAPTION);
  pen.y += 3;

  const first = element(pen, element(pen, table, "THead"), "TR");
  placed.forEach((column, index) => {
    element(pen, first, "TH", { scope: "Column" }).add(() => {
      drawCell(pen, headings[index] ?? [], column, CELL_HEADER);
    });
  });
  endHeading(pen, headingHeight);
  const repeat = () => {
    decorate(pen, () => {
      placed.forEach((column, index) => {
        drawCell(pen, headings[index] ?? [], column, CELL_HEADER);
      });
    });
    endHeading(pen, headingHeight);
  };

  const body = element(pen, table, "TBody");
  for (const row of rows) {
    const cells = placed.map(({ width }, index) =>
      linesOf(pen, row[index] ?? "", index === 0 ? CELL_HEADER : CELL, width),
    );
    writeRow(pen, element(pen, body, "TR"), placed, cells, headingHeight, repeat);
  }
  pen.y += 14;
}

const heightOf = (cells: readonly (readonly Line[])[], style: TextStyle) =>
  Math.max(...cells.map(({ length }) => length)) * lineHeight(style) + 2 * PADDING;

function endHeading(pen: Pen, height: number): void {
  pen.y += height;
  rule(pen, pen.y, INK.soft, 0.9);
}

/** One row; one that is higher than a page is cut between lines. */
function writeRow(
  pen: Pen,
  row: Element,
  columns: readonly PlacedColumn[],
  cells: readonly Line[][],
  headingHeight: number,
  repeatHeading: () => void,
): void {
  const elements = columns.map((_, index) =>
    element(pen, row, index === 0 ? "TH" : "TD", index === 0 ? { scope: "Row" } : {}),
  );
  const page = pen.bottom - pen.top - headingHeight;
  let left = cells.map((lines) => [...lines]);
  if (heightOf(left, CELL) <= page && keepTogether(pen, heightOf(left, CELL))) repeatHeading();
  while (left.some((lines) => lines.length > 0)) {
    const room = Math.floor((pen.bottom - pen.y - 2 * PADDING) / lineHeight(CELL) + 1e-6);
    if (room < 1) {
      turnPage(pen);
      repeatHeading();
      continue;
    }
    const here = left.map((lines) => lines.slice(0, room));
    columns.forEach((column, index) => {
      const style = index === 0 ? CELL_HEADER : CELL;
      elements[index]?.add(() => drawCell(pen, here[index] ?? [], column, style));
    });
    pen.y += heightOf(here, CELL);
    rule(pen);
    left = left.map((lines) => lines.slice(room));
  }
}
