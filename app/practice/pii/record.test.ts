import { expect, test } from "vitest";
import { detectPii } from "./detect";
import type { RecordValue } from "./kind";

const RECORD: RecordValue[] = [
  { kind: "name", value: "Mme Élodie Petit-Lefèvre" },
  { kind: "address", value: "12 bis avenue des Églantines, 69003 Lyon" },
  { kind: "phone", value: "06 12 34 56 78" },
  { kind: "identifier", value: "CT-48 213" },
  { kind: "birth_date", value: "1984-03-12" },
  { kind: "email", value: "elodie@exemple.fr" },
];

test.each<[string, string[]]>([
  ["merci elodie petit lefevre", ["name:elodie petit lefevre"]],
  ["PETIT-LEFÈVRE Élodie", ["name:PETIT-LEFÈVRE Élodie"]],
  ["Madame Lefèvre a appelé", ["name:Lefèvre"]],
  ["un petit souci de rien", []],
  ["elle habite av des eglantines", ["address:av des eglantines"]],
  ["12 bis, avenue des Églantines à Lyon", ["address:12 bis, avenue des Églantines à Lyon"]],
  ["une avenue à Lyon", []],
  ["joignable au +33 6.12.34.56.78", ["phone:+33 6.12.34.56.78"]],
  ["le contrat ct48213", ["identifier:ct48213"]],
  ["le 12 mars 1984", ["birth_date:12 mars 1984"]],
  ["le 12 mars 2024", []],
  ["ELODIE@EXEMPLE.FR", ["email:ELODIE@EXEMPLE.FR"]],
])("%s", (text, expected) => {
  const spans = detectPii({ locale: "fr", text, record: RECORD });
  expect(spans.map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`)).toEqual(expected);
});
