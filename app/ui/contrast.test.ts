import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Theme = "light" | "dark";

const tokens = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The value of a colour token in one theme, e.g. `#f7f3ec`. */
function colour(name: string, theme: Theme): string {
  const match = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  const value = theme === "light" ? match?.[1] : match?.[2];
  if (!value) throw new Error(`no colour called ${name}`);
  return value;
}

/** Relative luminance, 0..1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1..21. */
function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

const GROUNDS = ["page", "surface", "sunken"];
const TONES = ["good", "warn", "bad", "info"];

const TEXT: [text: string, ground: string][] = [
  ...["ink", "soft", "accent", "accent-strong", ...TONES].flatMap((text) =>
    GROUNDS.map((ground): [string, string] => [text, ground]),
  ),
  ...TONES.map((tone): [string, string] => [tone, `${tone}-soft`]),
  ...["bad-soft", "accent-soft"].map((ground): [string, string] => ["ink", ground]),
  ["soft", "accent-soft"],
  ["accent", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-bad", "bad"],
  ["on-next", "next"],
  ["on-next", "next-strong"],
];

const PARTS: [part: string, ground: string][] = [
  ...["edge", "focus", "accent", "chart-1", "chart-2", "chart-3", "chart-4"].flatMap((part) =>
    GROUNDS.map((ground): [string, string] => [part, ground]),
  ),
  ["accent", "accent-soft"],
];

for (const theme of ["light", "dark"] as const) {
  test.each(TEXT)(`${theme}: text %s on %s has a contrast of 4.5 or more`, (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(PARTS)(`${theme}: part %s on %s has a contrast of 3 or more`, (part, ground) => {
    expect(contrast(colour(part, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
}

test("the contrast of black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});
