import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "./answer-number";

test.each([
  ["12,5", "fr", 12.5],
  ["12.5", "fr", 12.5],
  ["1\u202f200,5 €", "fr", 1200.5],
  ["1 200", "en", 1200],
  ["1'200.50", "en", 1200.5],
  ["1,200", "en", 1200],
  ["1,200", "fr", 1.2],
  ["0,125", "en", 0.125],
  ["1.200.000", "fr", 1_200_000],
  ["1.200,50", "fr", 1200.5],
  ["1,200.50", "fr", 1200.5],
  ["1,200,000.5", "en", 1_200_000.5],
  ["12%", "en", 12],
  ["12 m²", "fr", 12],
  ["£12.50", "en", 12.5],
  ["12.", "fr", 12],
  [",5", "fr", 0.5],
  ["+7", "fr", 7],
  ["\u22123", "fr", -3],
  ["- 3", "fr", -3],
  ["１２", "fr", 12],
  ["3 ou 4", "fr", null],
  ["12 13", "fr", null],
  ["1e3", "en", null],
  ["0x10", "en", null],
  ["--3", "fr", null],
  ["Infinity", "en", null],
  ["NaN", "en", null],
  ["½", "fr", null],
  ["", "fr", null],
  ["douze", "fr", null],
  ["1.2.3", "en", null],
  ["1.20,300,4", "en", null],
  ["9".repeat(400), "fr", null],
] as const)("the number in %j (%s) is %s", (text, locale, expected) => {
  expect(parseNumber(text, locale)).toBe(expected);
});

test("what Intl writes in either language is read back", () => {
  const values = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => thousandths / 1_000);
  fc.assert(
    fc.property(values, fc.constantFrom("fr" as const, "en" as const), (value, locale) => {
      const digits = { minimumFractionDigits: Number.isInteger(value) ? 0 : 1, maximumFractionDigits: 3 };
      expect(parseNumber(new Intl.NumberFormat(locale, digits).format(value), locale)).toBe(value);
    }),
  );
});

test("no text is read for long, or as anything but a finite number", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."0123456789,.  '-+e\u202f"), maxLength: 500 }),
      (text) => {
        const value = parseNumber(text, "fr");
        expect(value === null || Number.isFinite(value)).toBe(true);
      },
    ),
  );
});
