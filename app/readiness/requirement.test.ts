import { expect, test } from "vitest";
import { masteryFrom } from "./mastery";
import { judgeRole, type Requirement, requirementSchema } from "./requirement";
import { MASTERY_SETTINGS } from "./settings";

const needs = (competency: string, level: number, weight = 1, must = false): Requirement => ({
  competency,
  level,
  weight,
  must,
});
const STRONG = masteryFrom(20, 0);
const WEAK = masteryFrom(1, 20);
const MIDDLING = masteryFrom(8, 0);

test("ready for a role means ready for each requirement", () => {
  const role = [needs("transparency", 2), needs("empathy-deescalation", 1)];
  const both = new Map([
    ["transparency", STRONG],
    ["empathy-deescalation", STRONG],
  ]);
  expect(judgeRole(role, both, MASTERY_SETTINGS)).toMatchObject({ verdict: "ready", missing: [] });
  both.set("empathy-deescalation", WEAK);
  expect(judgeRole(role, both, MASTERY_SETTINGS)).toMatchObject({
    verdict: "not_yet",
    counts: { ready: 1, near: 0, not_yet: 1, not_enough_evidence: 0 },
    missing: [{ requirement: { competency: "empathy-deescalation" } }],
  });
});

test.each([
  [["near"], "near"],
  [["near", "not_enough_evidence"], "not_enough_evidence"],
  [["near", "not_enough_evidence", "not_yet"], "not_yet"],
])("of %j the role is %s", (kinds, verdict) => {
  const masteries = { near: MIDDLING, not_enough_evidence: masteryFrom(1, 0), not_yet: WEAK };
  const role = kinds.map((kind) => needs(kind, 4));
  const known = new Map(kinds.map((kind) => [kind, masteries[kind as keyof typeof masteries]]));
  expect(judgeRole(role, known, MASTERY_SETTINGS).verdict).toBe(verdict);
});

test("no evidence at all, no requirement at all", () => {
  expect(judgeRole([needs("a", 1)], new Map(), MASTERY_SETTINGS).verdict).toBe("not_enough_evidence");
  expect(judgeRole([], new Map(), MASTERY_SETTINGS).verdict).toBe("not_enough_evidence");
});

test("what is missing comes must-have first, then by weight, then by name", () => {
  const role = [needs("c", 1), needs("b", 1, 3), needs("a", 1, 3), needs("z", 1, 1, true)];
  const { missing } = judgeRole(role, new Map(), MASTERY_SETTINGS);
  expect(missing.map(({ requirement }) => requirement.competency)).toEqual(["z", "a", "b", "c"]);
});

test("a requirement outside its ranges is refused", () => {
  expect(requirementSchema.safeParse(needs("transparency", 2)).success).toBe(true);
  for (const wrong of [
    needs("transparency", 5),
    needs("transparency", 0),
    needs("transparency", 2, 4),
    needs("No Slug", 2),
  ])
    expect(requirementSchema.safeParse(wrong).success).toBe(false);
});
