import { expect, test } from "vitest";
import { typographyFaults } from "./typography";

const N = "\u00a0";
const n = "\u202f";

test.each([
  `Vraiment${n}? Oui${n}! Deux choses${N}: ceci${n}; cela.`,
  `«${N}Vous êtes un robot${n}?${N}» demande-t-elle.`,
  `«${n}Bonjour${n}», dit-il, à 18${N}h 30, pour 12,5${N}% et 30${n}€.`,
  "Voir https://example.com/a?b=c;d et l’aide de 14:30.",
  `(Quoi${n}?) Eh bien… non${n}!!`,
])("sound French: %j", (text) => {
  expect(typographyFaults("fr", text)).toEqual([]);
});

test.each([
  ["Vraiment ?", 9],
  ["Vraiment?", 8],
  ["Vraiment !", 9],
  ["Une chose ; une autre", 10],
  ["Voici : un", 6],
  ["Voici: un", 5],
  ["« Oui »", 0],
  [`«${N}Oui »`, 6],
  [`«${N}Oui»`, 5],
  ["l'aide", 1],
  ['"oui"', 0],
  ["Attendez...", 8],
  ["12 %", 2],
  ["30 €", 2],
])("faulty French: %j, first at %i", (text, index) => {
  const faults = typographyFaults("fr", text);
  expect(faults[0]?.index).toBe(index);
  expect(faults[0]?.mend).not.toBe("");
});

test("English wants curly marks and no space before them", () => {
  expect(typographyFaults("en", "“It’s fine”, she said. Really? 12% of €30: yes…")).toEqual([]);
  const what = typographyFaults("en", `It's "fine" ! And then...`).map(
    (fault) => fault.what.split(" in ")[0],
  );
  expect(what).toEqual([
    "a straight apostrophe",
    "a straight quotation mark",
    "a straight quotation mark",
    "three dots",
  ]);
  expect(typographyFaults("en", "Really !")).toHaveLength(1);
});
