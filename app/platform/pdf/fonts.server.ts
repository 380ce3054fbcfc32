import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Face } from "./look";

/** What pdfkit opens a font file to (an object of fontkit), as far as it is used here. */
export interface OpenFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

// From wherever the bundle of this file ends up, the packages are found as Node finds any package.
const require = createRequire(import.meta.url);

/** Each face in the order in which its files are asked for a character: Western Europe, the rest of Latin, Vietnamese. */
const FILES: Record<Face, () => string[]> = {
  text: () => [
    require.resolve(
      "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff",
    ),
    require.resolve(
      "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff",
    ),
    require.resolve("@fontsource/newsreader/files/newsreader-vietnamese-400-normal.woff"),
  ],
  strong: () => [
    require.resolve(
      "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff",
    ),
    require.resolve(
      "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff",
    ),
    require.resolve("@fontsource/newsreader/files/newsreader-vietnamese-600-normal.woff"),
  ],
  title: () => [
    require.resolve("@fontsource/newsreader/files/newsreader-latin-500-normal.woff"),
    require.resolve("@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff"),
    require.resolve("@fontsource/newsreader/files/newsreader-vietnamese-500-normal.woff"),
  ],
};

const opened = new Map<Face, readonly OpenFont[]>();

/** The fonts of a face, read and parsed once per process. */
export function fontsOf(face: Face): readonly OpenFont[] {
  const known = opened.get(face);
  if (known) return known;
  const fonts = FILES[face]().map((file) => {
    // Only pdfkit knows how to open a font, and it does so for a document: this one is thrown away.
    const document = new PDFDocument({ font: "", autoFirstPage: false });
    document.font(readFileSync(file));
    return (document as unknown as { _font: { font: OpenFont } })._font.font;
  });
  opened.set(face, fonts);
  return fonts;
}

/** The name under which a document knows font `index` of a face. */
export const fontName = (face: Face, index: number) => `${face}-${index}`;

/** Makes every face known to a document; only fonts that it draws with are embedded. */
export function registerFonts(document: PDFKit.PDFDocument): void {
  for (const face of Object.keys(FILES) as Face[])
    fontsOf(face).forEach((font, index) => {
      document.registerFont(fontName(face, index), font as unknown as Uint8Array);
    });
}
