import type { Locale } from "./locale";

// A document to print, as plain data: domains say what is in it, `platform/pdf.server.ts` draws it.

/** How a paragraph looks: over a title, right under it, running text, small print. */
export type PrintedLook = "eyebrow" | "lead" | "text" | "small";

export interface PrintedColumn {
  header: string;
  /** Its share of the width, in any unit. */
  share: number;
  /** Figures stand at the end. */
  align?: "start" | "end";
}

export type PrintedBlock =
  /** `large` for what a sheet is about; it grows smaller before it takes a third line. */
  | { kind: "heading"; level: 1 | 2; text: string; large?: boolean }
  /** With `href` the whole paragraph is a link. */
  | { kind: "paragraph"; text: string; look: PrintedLook; href?: string }
  /** Short facts side by side, each under its name. */
  | { kind: "facts"; facts: readonly { term: string; text: string }[] }
  /** The first cell of a row names it. */
  | {
      kind: "table";
      caption: string;
      columns: readonly PrintedColumn[];
      rows: readonly (readonly string[])[];
    }
  /** A QR code of `text`; `alt` says what it holds. */
  | { kind: "qr"; text: string; alt: string }
  /** White space, in points. */
  | { kind: "space"; points: number };

export interface PrintedDocument {
  locale: Locale;
  /** Name of the document in the window's title and in its metadata. */
  title: string;
  subject: string;
  /** `sheet`: one page across, with a panel at its side. `report`: upright pages, as many as it takes. */
  paper: "sheet" | "report";
  blocks: readonly PrintedBlock[];
  /** What stands in the panel of a sheet. */
  panel?: readonly PrintedBlock[];
  /** Small print at the foot of a sheet. */
  foot?: string;
  /** The line at the foot of each page of a report. */
  footer?: (page: number, pages: number) => string;
  /** Printed at the end when the fonts lack a character; a small box stands for it, and its text stays readable by machines. */
  missingCharacters: string;
}
