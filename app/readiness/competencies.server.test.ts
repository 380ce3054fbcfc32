import { expect, test } from "vitest";
import { LOCALES } from "~/kernel/locale";
import { competencySource } from "./competencies.server";

/** Evidence, requirements and plans name these ids: one that goes or changes leaves their rows without a meaning. */
const IDS = [
  "transparency",
  "satisfaction-impact",
  "human-handover",
  "feedback-loop",
  "tone-and-style",
  "sensitive-information",
  "ai-judgement",
  "role-evolution",
  "ai-change",
  "legal-frame",
  "empathy-deescalation",
  "active-listening",
  "resolution-ownership",
  "policy-knowledge",
  "vulnerable-customers",
  "fairness-accessibility",
  "knowledge-management",
  "conversation-design",
  "quality-analysis",
  "data-insight",
  "coaching",
  "team-leadership",
  "customer-success",
  "technical-support",
  "ai-supervision",
];

test("the competencies of the library are sound, with the ids that everything else names", async () => {
  const { value, faults, provides } = await competencySource.load(`${process.cwd()}/content`);
  expect(faults).toEqual([]);
  expect(value.map(({ id }) => id)).toEqual(IDS);
  expect(provides).toHaveLength(IDS.length);
  expect(value.slice(0, 10).map(({ guideline }) => guideline)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("no behaviour is described twice, and French is typeset", async () => {
  const { value } = await competencySource.load(`${process.cwd()}/content`);
  for (const locale of LOCALES) {
    const texts = value.flatMap(({ levels }) => Object.values(levels).map((level) => level[locale]));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text.includes("'"))).toEqual([]);
  }
  const french = value.flatMap(({ description, levels }) => [
    description.fr,
    ...Object.values(levels).map(({ fr }) => fr),
  ]);
  expect(french.filter((text) => / [:;!?»]|« /.test(text))).toEqual([]);
});
