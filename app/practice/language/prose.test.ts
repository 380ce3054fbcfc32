import { expect, test } from "vitest";
import type { Locale } from "~/kernel/locale";
import { isProse, similarity } from "./prose";
import { sentencesOf } from "./sentences";

test.each<[Locale, string, boolean]>([
  ["fr", "Bonjour Madame Marchand", true],
  [
    "fr",
    "Je vois que votre remise est terminée depuis le 30 septembre, c’est pour cela que le montant a augmenté.",
    true,
  ],
  [
    "fr",
    "Remise terminée, relevé estimé, photo compteur, recalcul 48 heures, prélèvement suspendu, conseiller humain.",
    false,
  ],
  [
    "fr",
    "Désolé comprends inquiétude remise terminée estimation compteur facture remboursement humain.",
    false,
  ],
  [
    "en",
    "I can see that your welcome discount ended on 30 September, which is why the amount has gone up.",
    true,
  ],
  [
    "en",
    "Sorry, I understand, AI assistant, human colleague, refund, discount ended, estimate, feedback, thanks.",
    false,
  ],
  ["en", "Sorry sorry sorry discount discount estimate estimate photo photo meter meter.", false],
])("%s: %s", (locale, text, expected) => {
  expect(isProse(locale, text)).toBe(expected);
});

test("similarity sees the same words behind other small words", () => {
  expect(similarity("fr", "Votre remise est terminée.", "La remise, elle est terminée !")).toBe(1);
  expect(similarity("fr", "Votre remise est terminée.", "Votre compteur est en panne.")).toBeLessThan(0.3);
});

test("a decimal point ends no sentence", () => {
  const text = "It was €142.60 in October. Really? Yes…";
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "It was €142.60 in October.",
    "Really?",
    "Yes…",
  ]);
});
