import fc from "fast-check";
import { expect, test } from "vitest";
import { markedText, snippetOf } from "./search-snippet";
import { queryWords, termsOf } from "./search-terms";

const terms = (query: string) => new Set(queryWords("fr", query).flatMap(termsOf));
const shown = (pieces: ReturnType<typeof snippetOf>) =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join("");

test.each([
  ["one word in its form", "Des réclamations.", "réclamation", "Des [réclamations]."],
  ["after an article", "Ce que l’IA sait.", "ia", "Ce que l’[IA] sait."],
  ["nothing", "Ce que l’IA sait.", "zeppelin", "Ce que l’IA sait."],
])("marks %s", (_, text, query, expected) => {
  expect(shown(markedText("fr", text, terms(query)))).toBe(expected);
  expect(shown(snippetOf("fr", text, terms(query)))).toBe(expected);
});

test("the stretch with most of the words is shown, in whole words", () => {
  const text = `${"Rien ici. ".repeat(30)}Une facture, puis une remise. ${"Rien là. ".repeat(30)}Une facture.`;
  const snippet = shown(snippetOf("fr", text, terms("facture remise"), 60));
  expect(snippet).toMatch(/^… .*\[facture\], puis une \[remise\]\..* …$/);
});

test("a snippet is part of its text, not longer than asked, and loses no word in the middle", () => {
  const word = fc.constantFrom(
    "facture",
    "Remise",
    "d’abord",
    "à",
    "réclamation,",
    "x".repeat(90),
    "«\u00a0oui\u00a0»",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (words, length) => {
      const text = words.join(" ");
      const whole = markedText("fr", text, terms("facture remise"));
      expect(whole.map((piece) => piece.text).join("")).toBe(text);
      const snippet = snippetOf("fr", text, terms("facture remise"), length)
        .map((piece) => piece.text)
        .join("");
      const inner = snippet.replace(/^… /, "").replace(/ …$/, "");
      expect(text).toContain(inner);
      expect(inner.length).toBeLessThanOrEqual(length);
    }),
  );
});
