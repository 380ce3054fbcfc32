import fc from "fast-check";
import { expect, test } from "vitest";
import type { Locale } from "~/kernel/locale";
import { buildSearchIndex, type SearchDocument, searchIndex } from "./search";

const section = (id: string, title: string, text: string): SearchDocument => ({
  ...{ id, title, text },
  ...{ module: "m", lesson: id, heading: null, context: "Module" },
});
const indexes = {
  fr: buildSearchIndex("fr", [
    section("claims", "Les réclamations", "Répondre à des réclamations répétées, sans se justifier."),
    section("ai", "Ce que l’IA ne sait pas", "Elle invente des délais. Vérifiez la facture de 142,60 €."),
    section("ask", "Demander l’avis", "Qu’a pensé le client de l’échange ? Une œuvre de patience."),
    section("tone", "Le ton", "Une phrase courte, un ton posé ; la réclamation vient après."),
  ]),
  en: buildSearchIndex("en", [
    section(
      "check",
      "Verify before you send",
      "Verify each figure. The customer’s refund is checked at its source.",
    ),
    section("tone", "Tone", "Don’t lecture. Replies are short, and the complaint comes later."),
  ]),
};
const found = (locale: Locale, query: string) => {
  const { precision, hits } = searchIndex(indexes[locale], query);
  return [precision, ...hits.map(({ document }) => document.id)];
};

test.each<[string, Locale, string, string[]]>([
  ["singular finds plural, title first", "fr", "réclamation", ["exact", "claims", "tone"]],
  ["capitals and missing accents", "fr", "RECLAMATIONS", ["exact", "claims", "tone"]],
  ["a decomposed accent", "fr", "re\u0301clamation", ["exact", "claims", "tone"]],
  ["an English form finds its verb", "en", "verifying", ["exact", "check"]],
  ["a past tense too", "en", "verified", ["exact", "check"]],
  ["a curly apostrophe", "fr", "l’IA", ["exact", "ai"]],
  ["a straight apostrophe", "fr", "l'IA", ["exact", "ai"]],
  ["without its article", "fr", "ia", ["exact", "ai"]],
  ["a possessive", "en", "customer's", ["exact", "check"]],
  ["stop words change nothing", "fr", "les réclamations de la", ["exact", "claims", "tone"]],
  ["every word is wanted", "fr", "réclamation ton", ["exact", "tone"]],
  ["a word that is still being typed", "fr", "réclam", ["exact", "claims", "tone"]],
  ["only the last one is", "fr", "récl ton", ["some", "tone"]],
  ["a number with another decimal sign", "fr", "142.6", ["exact", "ai"]],
  ["a ligature", "fr", "oeuvre", ["exact", "ask"]],
  ["a slip of the finger", "fr", "réclammation", ["near", "claims", "tone"]],
  ["some of the words", "en", "refund zeppelin", ["some", "check"]],
  ["nothing", "fr", "zeppelin", ["none"]],
  ["stop words alone", "fr", "à qui est-ce que", ["no_words"]],
  ["no text", "en", "   ", ["no_words"]],
  ["signs alone", "en", "?!… «»", ["no_words"]],
])("%s (%s: %s)", (_, locale, query, expected) => expect(found(locale, query)).toEqual(expected));

test("a slip says which word was taken instead, as it is written", () => {
  expect(searchIndex(indexes.fr, "réclammation").nearWords).toContain("réclamation");
  expect(searchIndex(indexes.fr, "réclamation").nearWords).toEqual([]);
  expect(searchIndex(indexes.fr, "raclalasions")).toMatchObject({
    precision: "none",
    nearWords: expect.arrayContaining(["réclamations"]),
  });
});

test.each([
  '\'; DROP TABLE "Person"; --',
  "<script>alert(1)</script>",
  "{{constructor.constructor('x')()}}",
  "__proto__ constructor toString",
  "%27%20OR%201=1 \u0000 \ud83d\ude80",
  ".*(a+)+$ [[",
])("what looks like code is only words: %s", (query) => {
  for (const locale of ["fr", "en"] as const)
    expect(found(locale, query)[0]).toMatch(/none|no_words|some|near/);
});

test("whatever is typed is answered, twice the same; long texts are cut, not refused", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 1000 }),
      fc.constantFrom("fr", "en"),
      (query, locale) => {
        const outcome = searchIndex(indexes[locale], query);
        expect(outcome).toEqual(searchIndex(indexes[locale], query));
        expect(outcome.hits.length === 0).toBe(["none", "no_words"].includes(outcome.precision));
      },
    ),
    { numRuns: 60 },
  );
  expect(found("fr", `réclamation ${"x".repeat(1000)}`)).toEqual(["some", "claims", "tone"]);
  expect(found("fr", "réclamation ".repeat(84))).toEqual(["exact", "claims", "tone"]);
});

test("every telling word of every text finds it, with accents or without", () => {
  for (const [locale, index] of Object.entries(indexes) as [Locale, (typeof indexes)["fr"]][]) {
    for (const { id, title, text } of index.documents.values()) {
      for (const word of `${title} ${text}`.match(/\p{L}{5,}/gu) ?? []) {
        for (const query of [word, word.normalize("NFD").replace(/\p{M}/gu, ""), word.toUpperCase()]) {
          const { hits } = searchIndex(index, query);
          expect(
            hits.map(({ document }) => document.id),
            `${locale} ${query}`,
          ).toContain(id);
        }
      }
    }
  }
});
