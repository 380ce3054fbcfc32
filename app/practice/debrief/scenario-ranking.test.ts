import path from "node:path";
import { expect, test } from "vitest";
import { perceiveByCues } from "../conversation/hand-made-perception";
import { scenarioSource } from "../scenarios.server";
import { checkScenarioRanking } from "./scenario-ranking";

const loaded = await scenarioSource.load(path.join(process.cwd(), "content"));

test("every scenario under content is sound", () => {
  expect(loaded.faults).toEqual([]);
  expect(loaded.value.map(({ scenario }) => scenario.slug)).toContain("bill-doubled-chat");
});

test.each(loaded.value.map((content) => [content.scenario.slug, content] as const))(
  "%s ranks careful, average, careless and keywords in that order in both languages",
  (_slug, { scenario, transcripts }) => {
    for (const { locale, ranked, scores } of checkScenarioRanking(scenario, transcripts, perceiveByCues)) {
      expect(ranked, `${locale} ${JSON.stringify(scores)}`).toBe(true);
    }
  },
);
