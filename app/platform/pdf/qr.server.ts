import QRCode from "qrcode";
import { INK } from "./look";
import { element, keepTogether, type Pen } from "./pen.server";

/** Side of the drawn code with its quiet zone, in points: 4 cm, read from arm's length. */
const SIDE = 114;
/** White modules around it, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** A QR code as filled squares, so that it prints sharp at any size; a picture with its alternative text. */
export function writeQr(pen: Pen, { text, alt }: { text: string; alt: string }): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const unit = SIDE / (modules.size + 2 * QUIET);
  keepTogether(pen, SIDE);
  const { document, left, y } = pen;
  element(pen, pen.root, "Figure", { alt, bbox: [left, y, left + SIDE, y + SIDE] }).add(() => {
    document.rect(left, y, SIDE, SIDE).fill("#ffffff");
    for (let row = 0; row < modules.size; row++) {
      // Dark neighbours are one rectangle: fewer operators, and no hairline between them.
      for (let column = 0; column < modules.size; column++) {
        if (!modules.get(row, column)) continue;
        let end = column;
        while (end < modules.size && modules.get(row, end)) end++;
        const at = (module: number) => (module + QUIET) * unit;
        document.rect(left + at(column), y + at(row), (end - column) * unit, unit + 0.02);
        column = end;
      }
    }
    document.fill(INK.ink);
  });
  pen.y += SIDE + 10;
}
