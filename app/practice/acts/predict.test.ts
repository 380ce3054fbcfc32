import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES, type Locale } from "~/kernel/locale";
import { ACTS, type Act } from "./act";
import { FIXTURE } from "./fixture";
import { packModel, storedModelSchema, unpackModel } from "./model";
import { createDetector } from "./predict";
import { trainActs } from "./train";

const models = trainActs(FIXTURE);
const restore = (locale: Locale) =>
  createDetector(unpackModel(storedModelSchema.parse(JSON.parse(JSON.stringify(packModel(models[locale]))))));
const detectors = { fr: restore("fr"), en: restore("en") };
const find = (locale: Locale, text: string, context: string | null = null) =>
  detectors[locale]({ locale, text, context });

test.each<[Locale, string, Act[]]>([
  ["fr", "Bonjour Monsieur", ["greet"]],
  ["fr", "Je suis vraiment désolée de cette erreur", ["apologise"]],
  ["fr", "Bonjour Monsieur. Je suis désolée pour ce retard.", ["greet", "apologise"]],
  ["fr", "Un collègue peut vous rappeler", ["offer_human"]],
  ["en", "Hello sir", ["greet"]],
  ["en", "I'm really sorry for this mistake", ["apologise"]],
  ["en", "A colleague can call you back", ["offer_human"]],
])("%s: %s", (locale, text, expected) => {
  expect(find(locale, text).map(({ act }) => act)).toEqual(expected);
});

test.each(["", "   ", "?!…", "12 34", "😀😀", "qsdf jklm wxcv azer"])("nothing is found in %j", (text) => {
  for (const locale of LOCALES) expect(find(locale, text)).toEqual([]);
});

test("a model does not read the other language", () => {
  expect(find("fr", "Hello sir, I'm sorry for the delay, have a good day")).toEqual([]);
  expect(find("en", "Bonjour Monsieur, je suis désolé pour ce retard, bonne journée")).toEqual([]);
});

test("the evidence is the sentence that carries the act", () => {
  const text = "Bonjour Monsieur. Je suis désolée pour ce retard.";
  const quotes = Object.fromEntries(
    find("fr", text).map(({ act, evidence }) => [
      act,
      evidence.map(([start, end]) => text.slice(start, end)),
    ]),
  );
  expect(quotes).toEqual({ greet: ["Bonjour Monsieur"], apologise: ["Je suis désolée pour ce retard"] });
});

test("training twice gives the same model", () => {
  expect(packModel(trainActs(FIXTURE).fr)).toEqual(packModel(models.fr));
});

test("whatever the text: acts in order and once, probabilities, evidence within the text and apart", () => {
  const pieces = FIXTURE.fr.map(({ text }) => text);
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 20 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(texts, fc.option(fc.constantFrom(...pieces)), (parts, context) => {
      const text = parts.join(" ");
      const found = find("fr", text, context);
      const order = found.map(({ act }) => ACTS.indexOf(act));
      expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
      for (const { confidence, evidence } of found) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(evidence.length).toBeGreaterThan(0);
        let end = 0;
        for (const span of evidence) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 200 },
  );
});
