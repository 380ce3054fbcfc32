import { expect, test } from "vitest";
import type { Locale } from "~/kernel/locale";
import { compilePattern, matchPattern, readText } from "./pattern";

function says(locale: Locale, text: string, pattern: string[], questions = false): string | null {
  const stretch = matchPattern(readText(locale, text), compilePattern(locale, pattern), { questions });
  return stretch && text.slice(stretch.start, stretch.end);
}

test.each<[Locale, string, string[], string | null]>([
  ["fr", "Votre remise a pris fin hier.", ["remise|promo", "pris fin"], "remise a pris fin"],
  ["fr", "Les remises ont pris bien fin.", ["remise", "pris fin"], "remises ont pris bien fin"],
  ["fr", "Votre remise est terminee.", ["remise", "terminée"], "remise est terminee"],
  ["fr", "Votre remise n’est pas terminée.", ["remise", "terminée"], null],
  ["fr", "Votre remise est-elle terminée ?", ["remise", "terminée"], null],
  [
    "fr",
    "La remise est finie. Elle datait d’un an, terminée.",
    ["remise", "terminée"],
    "remise est finie. Elle datait d’un an, terminée",
  ],
  ["fr", "Le compteur n’a pas été relevé.", ["pas été relevé", "compteur"], "compteur n’a pas été relevé"],
  ["fr", "Nous n’avons pas reçu de relevé.", ["pas reçu", "relevé"], "pas reçu de relevé"],
  ["fr", "Cela fait 1 234,50 € ce mois-ci.", ["1234.5"], "1 234,50"],
  ["fr", "Cela fait 89 euros.", ["89.12|89"], "89"],
  ["en", "The discount ended in September.", ["discount", "ended"], "discount ended"],
  ["en", "The discount hasn’t ended.", ["discount", "ended"], null],
  ["en", "It is not a mistake, but the discount ended.", ["discount", "ended"], "discount ended"],
  ["en", "Your estimatde usage is high.", ["estimated", "usage"], "estimatde usage"],
  ["en", "I’m recalculating it now.", ["recalc*"], "recalculating"],
  ["en", "The meter is fine.", ["meter", "estimated"], null],
])("%s: %s", (locale, text, pattern, expected) => {
  expect(says(locale, text, pattern)).toBe(expected);
});

test("a question may say it where that is allowed", () => {
  expect(says("en", "Could you send a photo of the meter?", ["send", "meter"], true)).toBe(
    "send a photo of the meter",
  );
});

test("groups far apart are not one statement", () => {
  const filler = "et puis nous avons parlé longuement de choses et d’autres ".repeat(6);
  expect(says("fr", `La remise ${filler}. Tout est terminé.`, ["remise", "terminé"])).toBeNull();
});

test("an empty group is refused", () => {
  expect(() => compilePattern("fr", ["remise", " | "])).toThrow(RangeError);
});
