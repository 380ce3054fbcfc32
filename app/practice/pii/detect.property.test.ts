import fc from "fast-check";
import { expect, test } from "vitest";
import { passesLuhn } from "./checksums";
import { detectPii } from "./detect";

const PIECES = [
  "Je m'appelle Claire Fontaine",
  "12 rue des Lilas, 75011 Paris",
  "06 12 34 56 78",
  "4539 1488 0343 6467",
  "FR76 3000 6000 0112 3456 7890 189",
  "né le 12/03/1984",
  "contrat n° 48 213 777",
  "claire@exemple.fr",
  "2 69 05 49 588 157 80",
  ",",
  "😀",
  "\n",
  "Mme",
];
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 12 })
    .map((all) => all.join(" ")),
);

test("spans are within the text, in order, not empty and never overlap", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const span of detectPii({ locale: "fr", text })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});

test("a card of 16 digits is found exactly when it passes Luhn, however it is grouped", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^4\d{15}$/), fc.constantFrom("", " ", "-", "."), (digits, gap) => {
      const card = (digits.match(/\d{4}/g) ?? []).join(gap);
      const found = detectPii({ locale: "en", text: `my card is ${card} thanks` }).some(
        ({ kind }) => kind === "card",
      );
      expect(found).toBe(passesLuhn(digits));
    }),
  );
});

test("a long text full of beginnings does not send a pattern astray (it would time out)", () => {
  const text = "rue de la paix et puis rien 12 12 12 Madame Le De La Du ".repeat(400);
  expect(detectPii({ locale: "fr", text }).length).toBeLessThan(2000);
});
