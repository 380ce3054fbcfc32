import type { PrintedLook } from "~/kernel/printed";

/** The house's colours on paper: the light values of app/ui/tokens.css (a test compares them). */
export const INK = {
  page: "#f7f3ec",
  surface: "#fffdf9",
  sunken: "#ede6d9",
  ink: "#16292f",
  soft: "#4d5c61",
  line: "#ddd3c2",
  accent: "#0f4c5c",
  next: "#efa93d",
} as const;

/** A font at one weight; each stands for several files (see fonts.server.ts). */
export type Face = "text" | "strong" | "title";

/** How a line of text looks; sizes in points. */
export interface TextStyle {
  face: Face;
  size: number;
  /** Height of a line as a multiple of the size. */
  leading: number;
  colour: string;
}

/** A4 in points (ISO 216 at 72 points an inch). */
export const A4 = { short: 595.28, long: 841.89 } as const;

export const HEADINGS = {
  1: { face: "title", size: 25, leading: 1.18, colour: INK.accent },
  2: { face: "title", size: 16, leading: 1.25, colour: INK.ink },
} as const satisfies Record<string, TextStyle>;

/** Headings of a sheet, which grow smaller before they take a third line. */
export const LARGE_HEADINGS = {
  1: { face: "title", size: 40, leading: 1.1, colour: INK.accent },
  2: { face: "title", size: 23, leading: 1.18, colour: INK.ink },
} as const satisfies Record<string, TextStyle>;

export const LOOKS: Record<PrintedLook, TextStyle> = {
  eyebrow: { face: "strong", size: 10.5, leading: 1.4, colour: INK.soft },
  lead: { face: "text", size: 12.5, leading: 1.45, colour: INK.ink },
  text: { face: "text", size: 10.5, leading: 1.45, colour: INK.ink },
  small: { face: "text", size: 8.5, leading: 1.4, colour: INK.soft },
};

export const TERM: TextStyle = { face: "text", size: 8.5, leading: 1.35, colour: INK.soft };
export const FACT: TextStyle = { face: "strong", size: 10.5, leading: 1.35, colour: INK.ink };
export const CELL: TextStyle = { face: "text", size: 8.5, leading: 1.35, colour: INK.ink };
export const CELL_HEADER: TextStyle = { ...CELL, face: "strong" };
export const CAPTION: TextStyle = { face: "strong", size: 10.5, leading: 1.4, colour: INK.ink };
