import fc from "fast-check";
import { expect, test } from "vitest";
import { countText, readingEase, schoolGrade } from "./reading-ease";
import { syllablesOf } from "./syllables";

// Worked examples of "Flesch–Kincaid readability tests", Wikipedia: text, words, syllables, score.
test.each([
  ["The cat sat on the mat.", 6, 6, 116],
  ["This sentence, taken as a reading passage unto itself, is being used to prove a point.", 16, 23, 69],
  ["The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 24, 37.5],
])("English: %s", (text, words, syllables, ease) => {
  const counts = countText("en", [text]);
  expect(counts).toEqual({ words, sentences: 1, syllables });
  expect(Math.abs(readingEase("en", counts) - ease)).toBeLessThan(0.5);
});

test("the school grade, worked by hand: 0.39 * 13 + 11.8 * 24/13 - 15.59", () => {
  const counts = countText("en", [
    "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
  ]);
  expect(schoolGrade(counts)).toBeCloseTo(11.2646, 3);
});

test("French: the example of the library text_metrics has 20 words in 5 sentences", () => {
  // It counts hyphenation points (23); spoken, the endings of chantent and arbres are silent and nuages has one.
  const text =
    "Le chat dort. Il fait beau. Les oiseaux chantent dans les arbres. C’est l’été. Il n’y a pas de nuages.";
  const counts = countText("fr", [text]);
  expect(counts).toMatchObject({ words: 20, sentences: 5 });
  expect(Math.abs(counts.syllables - 23)).toBeLessThanOrEqual(2);
});

test("French: the formula of Kandel and Moles, worked by hand", () => {
  // 100 words in 5 sentences with 160 syllables: 207 - 1.015 * 20 - 73.6 * 1.6
  expect(readingEase("fr", { words: 100, sentences: 5, syllables: 160 })).toBeCloseTo(68.94, 10);
  // The same in English: 206.835 - 20.3 - 84.6 * 1.6
  expect(readingEase("en", { words: 100, sentences: 5, syllables: 160 })).toBeCloseTo(51.175, 10);
});

// Syllables of the pronunciations in Wiktionnaire.
test.each(
  Object.entries({
    chat: 1,
    maison: 2,
    oiseaux: 2,
    chantent: 1,
    arbres: 1,
    assistant: 3,
    automatique: 4,
    conseillère: 3,
    facture: 2,
    transparence: 3,
    satisfaction: 4,
    vérifier: 3,
    réponse: 2,
    question: 2,
    quelque: 1,
    client: 2,
    "aujourd’hui": 3,
    créer: 2,
    théâtre: 2,
    maïs: 2,
    poème: 2,
    guide: 1,
    langue: 1,
    payer: 2,
    pays: 2,
    voyage: 2,
    vraiment: 2,
    souvent: 2,
    parlent: 1,
    demandent: 2,
    content: 2,
    peuvent: 1,
    argent: 2,
    différent: 3,
    "peut-être": 2,
    intelligence: 4,
    responsabilité: 6,
    idée: 2,
    rue: 1,
    plier: 2,
    oublier: 3,
    heure: 1,
    eau: 1,
    envoyer: 3,
    prélèvement: 4,
    anticonstitutionnellement: 8,
  }),
)("French: %s has %i syllables", (word, count) => {
  expect(syllablesOf("fr", word)).toBe(count);
});

// Syllables of the Carnegie Mellon pronouncing dictionary.
test.each(
  Object.entries({
    cat: 1,
    customer: 3,
    automated: 4,
    answered: 2,
    needed: 2,
    checked: 1,
    table: 2,
    tables: 2,
    people: 2,
    create: 2,
    radio: 3,
    science: 2,
    being: 2,
    special: 2,
    religious: 3,
    information: 4,
    services: 3,
    changes: 2,
    wishes: 2,
    everything: 3,
    something: 2,
    business: 2,
    situation: 4,
    society: 4,
    idea: 3,
    area: 3,
    usual: 3,
    responsibility: 6,
    quiet: 2,
    queue: 1,
    agreed: 2,
    are: 1,
    one: 1,
    rhythm: 2,
    every: 2,
    lovely: 2,
    statement: 2,
    careless: 2,
    language: 2,
    guarantee: 3,
    variety: 4,
    previous: 3,
    serious: 3,
    creature: 2,
  }),
)("English: %s has %i syllables", (word, count) => {
  expect(syllablesOf("en", word)).toBe(count);
});

test("pieces end sentences; initial and inner dots do not", () => {
  expect(countText("fr", ["Un titre sans point", "Une ligne… et la suite", ""])).toMatchObject({
    sentences: 3,
  });
  expect(countText("en", ["Version 2.5 is out. See it?"])).toMatchObject({ sentences: 2, words: 6 });
  expect(readingEase("fr", countText("fr", []))).toBeNaN();
});

test("every word has a syllable, and longer sentences are never easier", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("fr" as const, "en" as const),
      fc.string({ minLength: 1, unit: "grapheme" }),
      (locale, word) => {
        expect(syllablesOf(locale, word)).toBeGreaterThanOrEqual(1);
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (sentences, more) => {
      const easier = readingEase("fr", { words: 100, sentences: sentences + more, syllables: 150 });
      expect(easier).toBeGreaterThan(readingEase("fr", { words: 100, sentences, syllables: 150 }));
    }),
  );
});
