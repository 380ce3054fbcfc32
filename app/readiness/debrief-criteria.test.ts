import { expect, test } from "vitest";
import { debriefCriteria } from "./debrief-criteria";
import { readSourceId } from "./evidence-line";

test("only ids and verdicts are taken from a debrief", () => {
  const debrief = {
    score: 80,
    criteria: [
      { id: "says-it", verdict: "met", evidence: [{ turn: 1, quote: "Bonjour" }], advice: "better" },
    ],
    reliance: {},
  };
  expect(debriefCriteria(debrief)).toEqual([{ id: "says-it", verdict: "met" }]);
});

test.each([[null], [{}], ["text"], [{ criteria: [{ id: 3 }] }]])("%j has no criteria", (debrief) => {
  expect(debriefCriteria(debrief)).toEqual([]);
});

test.each([
  ["quiz_item", "attempt/item-1", { kind: "quiz", id: "attempt", part: "item-1" }],
  ["practice_criterion", "talk/a/b", { kind: "practice", id: "talk", part: "a/b" }],
  ["refresh_item", "review", { kind: "refresh", id: "review", part: "" }],
  ["observation", "alone", { kind: "other", id: "alone", part: "" }],
] as const)("%s %s is taken apart", (source, sourceId, parts) => {
  expect(readSourceId({ source, sourceId })).toEqual(parts);
});
