import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { writeCsv } from "./csv.server";

test("it opens with a double click: byte-order mark, the reader’s separator and decimal sign, line ends of CSV", () => {
  const rows = [
    ["module", "score"],
    ["Qualité; écoute", 81.2],
    [null, 0],
  ];
  expect(writeCsv(rows, "fr")).toBe('\ufeffmodule;score\r\n"Qualité; écoute";81,2\r\n;0\r\n');
  expect(writeCsv(rows, "en")).toBe("\ufeffmodule,score\r\nQualité; écoute,81.2\r\n,0\r\n");
});

test.each(["=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=1\n+2", "＝1+1"])(
  "%j is no formula",
  (text) => {
    for (const locale of ["fr", "en"] as const) {
      const { data } = Papa.parse<string[]>(
        writeCsv([["a"], [text]], locale)
          .slice(1)
          .trimEnd(),
        {
          delimiter: locale === "fr" ? ";" : ",",
          newline: "\r\n",
        },
      );
      expect(data[1]?.[0]).toBe(`'${text}`);
    }
  },
);

test("every text comes back as it was, but for the sign that disarms it", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 }), (cells) => {
      const csv = writeCsv([["first", ...cells]], "fr");
      const { data } = Papa.parse<string[]>(csv.slice(1, -2), { delimiter: ";", newline: "\r\n" });
      const back = (data[0] ?? []).slice(1);
      expect(back.map((cell, index) => (cell === `'${cells[index]}` ? cells[index] : cell))).toEqual(cells);
      for (const cell of back) expect(cell).not.toMatch(/^[=+\-@]/);
    }),
  );
});
