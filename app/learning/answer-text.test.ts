import fc from "fast-check";
import { expect, test } from "vitest";
import { ANSWER_TEXT_LIMIT, plainText, writtenText } from "./answer-text";

test("plain text forgets case, accents and punctuation", () => {
  expect(plainText("  L’Œuvre, c'est… fini ! ")).toBe("l oeuvre c est fini");
});

test.each([
  ["a\u0000b\u001f\u007f", "a b  "],
  [`${"x".repeat(ANSWER_TEXT_LIMIT - 1)}😀`, `${"x".repeat(ANSWER_TEXT_LIMIT - 1)} `],
  ["\ud800 half", "  half"],
  ["é😀\ufffd", "é😀\ufffd"],
])("what is written is storable %#", (given, kept) => {
  expect(writtenText(given)).toBe(kept);
});

test("whatever is written fits, is well formed, and is kept as it is the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
      const kept = writtenText(text);
      expect(kept.length).toBeLessThanOrEqual(ANSWER_TEXT_LIMIT);
      expect(kept).not.toMatch(/[\p{Cs}\p{Cc}]/u);
      expect(writtenText(kept)).toBe(kept);
    }),
  );
});
