import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "./lines";
import { type Run, runsOf } from "./runs";

const anyFont = () => true;
const latinOnly = (font: number, point: number) => (font === 0 ? point < 0x100 : point < 0x180);
const width = ({ text }: Run) => Math.max(1, [...text].length);
const linesOf = (text: string, most: number) =>
  breakLines(runsOf(text, 1, anyFont), most, width).map(({ pieces }) =>
    pieces.map(({ run }) => run.text).join(""),
  );

test.each([
  ["un deux trois", 7, ["un deux", "trois"]],
  ["un deux trois", 8, ["un deux", "trois"]],
  ["peut-être", 6, ["peut-", "être"]],
  ["vraiment\u202f!", 9, ["vraiment\u00a0", "!"]],
  ["« oui »".replaceAll(" ", "\u00a0"), 7, ["«\u00a0oui\u00a0»"]],
  ["abcdefgh", 3, ["abc", "def", "gh"]],
  ["", 5, [""]],
  ["a    b", 3, ["a", "b"]],
] as const)("%j in lines of %i", (text, most, lines) => {
  expect(linesOf(text, most)).toEqual(lines);
});

test("no line is wider than allowed, and no character but spaces is lost", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.integer({ min: 4, max: 20 }),
      (text, most) => {
        const runs = runsOf(text, 1, anyFont);
        const lines = breakLines(runs, most, (run) => (run.text === "" ? 1 : 0.5 * [...run.text].length));
        const bare = (list: readonly Run[]) =>
          list
            .map((run) => run.text)
            .join("")
            .replaceAll(" ", "");
        expect(bare(lines.flatMap(({ pieces }) => pieces.map(({ run }) => run)))).toBe(bare(runs));
        // One character may be made of many code points, and is never cut.
        for (const line of lines) expect(line.width <= most || line.pieces.length === 1).toBe(true);
      },
    ),
  );
});

test("each character is drawn in the first font that has it; marks that none has are left out and remembered", () => {
  expect(runsOf("Zoë Łó", 2, latinOnly)).toMatchObject([
    { font: 0, text: "Zoë ", actual: null },
    { font: 1, text: "Ł" },
    { font: 0, text: "ó" },
  ]);
  expect(runsOf("e\u0331", 2, latinOnly)).toMatchObject([{ font: 0, text: "e", actual: "e\u0331" }]);
  expect(runsOf("日", 2, latinOnly)).toMatchObject([{ text: "", actual: "日" }]);
  expect(runsOf("a\u200db\u00ad", 2, latinOnly)).toMatchObject([{ text: "ab" }]);
  expect(runsOf("e\u0301", 2, latinOnly)).toMatchObject([{ text: "é", actual: null }]);
});
