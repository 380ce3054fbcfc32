import { expect, test } from "vitest";
import { factsApart } from "./facts";

const SAME = { onlyFrench: [], onlyEnglish: [] };

test.each([
  ["12,5 % en 48 heures", "12.5% in 48 hours"],
  ["12 % des clients", "12 per cent of customers"],
  ["1 240,50 € à payer", "€1,240.50 to pay"],
  ["1\u202f240 €", "€1,240"],
  // A story may move to another country with its currency.
  ["84 €", "£84"],
  ["le 1er mars 2026", "1 March 2026"],
  ["d’ici le 28 novembre", "by 28 November"],
  ["cinq jours ouvrés", "5 working days"],
  ["5 jours", "five days"],
  ["cent clients à 18 h 30", "a hundred customers at 6.30 pm"],
  ["Appelez le 3114", "Call 116 123"],
  ["depuis 2024", "since 2024"],
  ["voir https://example.com/a.", "see https://example.com/a"],
])("%j states what %j states", (fr, en) => {
  expect(factsApart(fr, en)).toEqual(SAME);
});

test.each([
  ["30 jours pour répondre", "14 days to answer", ["30 jours"], ["14 days"]],
  ["12 %", "21%", ["12 %"], ["21%"]],
  ["le 3 mars", "3 May", ["3 mars"], ["3 May"]],
  ["en 2024", "in 2025", ["2024"], ["2025"]],
  ["142,60 €", "€146.20", ["142,60 €"], ["€146.20"]],
  ["https://example.com/a", "https://example.com/b", ["https://example.com/a"], ["https://example.com/b"]],
  ["trois mois", "6 months", [], ["6 months"]],
])("%j against %j", (fr, en, onlyFrench, onlyEnglish) => {
  expect(factsApart(fr, en)).toEqual({ onlyFrench, onlyEnglish });
});
