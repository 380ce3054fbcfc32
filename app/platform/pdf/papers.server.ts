import { A4, INK, LOOKS } from "./look";
import { decorate, drawLine, linesOf, type Pen } from "./pen.server";

// What the house's papers carry beside their text. Decoration: nothing here is read aloud.

/** The motif (app/ui/BridgeDrawing.tsx), on a grid of 176 by 64. */
const DECK = "M2 44Q88 36 174 44";
const ARCH = "M14 43Q88-14 162 43";
const HANGERS =
  "M34 29.7V41.6M52 21.2V40.7M70 16.2V40.2M88 14.5V40.0M106 16.2V40.2M124 21.2V40.7M142 29.7V41.6";
const WATER = "M40 57h30M80 57h8M98 57h42";
const PRODUCT_NAME = "Passerelle";

/** The footbridge, `width` points wide, with its top left corner at `x`, `y`. */
function drawBridge({ document }: Pen, x: number, y: number, width: number): void {
  document
    .save()
    .translate(x, y)
    .scale(width / 176)
    .lineCap("round");
  for (const [path, thickness, opacity] of [
    [WATER, 1.5, 0.4],
    [HANGERS, 1.25, 1],
    [ARCH, 2, 1],
    [DECK, 3, 1],
  ] as const)
    document.path(path).lineWidth(thickness).strokeOpacity(opacity).stroke(INK.accent);
  document.circle(115, 33.5, 5).fill(INK.next);
  document.restore();
}

/** The mark with the name, as on every page of the application. */
function drawLogo(pen: Pen, x: number, y: number): void {
  drawBridge(pen, x, y, 46);
  const style = { face: "title", size: 15, leading: 1, colour: INK.accent } as const;
  for (const line of linesOf(pen, PRODUCT_NAME, style, 200)) drawLine(pen, line, style, x + 54, y + 2);
}

/** Width of the panel of a sheet, in points. */
export const PANEL = 214;

/** One page across: a panel of sand at its side, the bridge at the foot of it. */
export function drawSheet(pen: Pen): void {
  decorate(pen, () => {
    const { document } = pen;
    const left = A4.long - PANEL;
    document.rect(left, 0, PANEL, A4.short).fill(INK.sunken);
    document.rect(0, 0, 8, A4.short).fill(INK.accent);
    drawLogo(pen, left + 32, 46);
    drawBridge(pen, left - 12, A4.short - 104, PANEL + 24);
  });
}

/** The first page of a report. */
export function drawReportHead(pen: Pen): void {
  decorate(pen, () => drawLogo(pen, pen.left, 34));
}

/** The foot of each page of a report. */
export function drawFooter(pen: Pen, text: string): void {
  const style = LOOKS.small;
  decorate(
    pen,
    () => {
      for (const line of linesOf(pen, text, style, pen.width).slice(0, 2))
        drawLine(pen, line, style, pen.left, A4.long - 40);
    },
    "Pagination",
  );
}
