import { expect, test } from "vitest";
import type { Locale } from "~/kernel/locale";
import { splitSentences } from "./clauses";
import { fold, tokenize } from "./tokens";

test.each<[Locale, string, string[]]>([
  [
    "fr",
    "J’ai compris, pouvez-vous l’envoyer ?",
    ["j'", "ai", "compris", ",", "pouvez", "-vous", "l'", "envoyer", "?"],
  ],
  ["fr", "Aujourd’hui, rendez-vous à 14h30", ["aujourd'hui", ",", "rendez-vous", "à", "14", "h30"]],
  ["fr", "jai pas recu svp", ["j'", "ai", "pas", "recu", "s'", "il", "vous", "plaît"]],
  ["en", "I don't think we'll", ["i", "do", "n't", "think", "we", "'ll"]],
  ["en", "cant you?", ["ca", "n't", "you", "?"]],
])("%s: %s", (locale, text, expected) => {
  expect(tokenize(locale, text).map(({ word }) => word)).toEqual(expected);
});

test("tokens know where they stand in the text", () => {
  const text = "Élodie, c’est réglé 😀 !";
  for (const { start, end, word } of tokenize("fr", text)) {
    expect(text.slice(start, end).toLowerCase().replace("’", "'")).toBe(word);
  }
});

test("folding takes accents off", () => {
  expect(fold("désolée œuvre")).toBe("desolee oeuvre");
});

test.each<[Locale, string, string[][]]>([
  [
    "fr",
    "Bonjour ! Je regarde, mais le dossier est fermé depuis hier.",
    [["Bonjour !"], ["Je regarde,", "mais le dossier est fermé depuis hier."]],
  ],
  [
    "fr",
    "Je comprends votre colère, je vous rappelle demain matin",
    [["Je comprends votre colère,", "je vous rappelle demain matin"]],
  ],
  ["en", "Version 2.5 costs 3.50 now\nOk?", [["Version 2.5 costs 3.50 now"], ["Ok?"]]],
  ["en", "Well... sure?!", [["Well..."], ["sure?!"]]],
])("%s: %s is split", (locale, text, expected) => {
  const tokens = tokenize(locale, text);
  const piece = ({ from, to }: { from: number; to: number }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  expect(splitSentences(locale, text, tokens).map(({ clauses }) => clauses.map(piece))).toEqual(expected);
});
