import { addDays } from "~/kernel/time";
import type { FactSource } from "~/learning/evidence-fact";
import { type Verdict as CriterionVerdict, creditOf } from "~/practice/debrief/criteria";
import { scoreOf } from "~/practice/debrief/debrief";
import {
  credibleInterval,
  judgeLevel,
  type LevelVerdict,
  levelHeld,
  type Mastery,
  masteryAt,
} from "./mastery";
import { LEVELS, type Level, type MasterySettings } from "./settings";
import { sumsOfHistory, weightAt } from "./sums";

/** The facts of an invented person: source, age in days, result 0..1. */
const EXAMPLE: readonly [source: FactSource, ageDays: number, score: number][] = [
  ["quiz_item", 200, 1],
  ["quiz_item", 200, 1],
  ["quiz_item", 200, 0.5],
  ["quiz_item", 200, 1],
  ["refresh_item", 60, 1],
  ["practice_criterion", 30, 1],
  ["practice_criterion", 30, 0.5],
  ["observation", 7, 1],
];

export interface ExampleFact {
  source: FactSource;
  ageDays: number;
  score: number;
  weight: number;
  weightToday: number;
}

/** The criteria of an invented conversation: verdict and weight. */
const CRITERIA: readonly { verdict: CriterionVerdict; weight: number }[] = [
  { verdict: "met", weight: 3 },
  { verdict: "partly", weight: 2 },
  { verdict: "missed", weight: 1 },
  { verdict: "not_applicable", weight: 2 },
];

/** The worked example of the method page: every figure in it comes from the functions that serve for people. */
export interface MethodExample {
  at: Date;
  facts: ExampleFact[];
  mastery: Mastery;
  interval: { low: number; high: number };
  levels: ({ level: Level } & LevelVerdict)[];
  held: 0 | Level;
  /** An assessed conversation: what each criterion gives (`null`: does not count), and its score, 0..100. */
  conversation: {
    criteria: { verdict: CriterionVerdict; weight: number; credit: number | null }[];
    score: number;
  };
}

/** Works the example out as of `now`. */
export function workExample(now: Date, settings: MasterySettings): MethodExample {
  const history = EXAMPLE.map(([source, ageDays, score]) => ({
    source,
    ageDays,
    score,
    weight: settings.weights[source],
    at: addDays(now, -ageDays),
  }));
  const mastery = masteryAt(sumsOfHistory(history, settings), now, settings);
  return {
    at: now,
    facts: history.map(({ at, ...fact }) => ({
      ...fact,
      weightToday: weightAt({ ...fact, at }, now, settings),
    })),
    mastery,
    interval: credibleInterval(mastery),
    levels: LEVELS.map((level) => ({ level, ...judgeLevel(mastery, level, settings) })),
    held: levelHeld(mastery, settings),
    conversation: {
      criteria: CRITERIA.map((criterion) => ({ ...criterion, credit: creditOf(criterion.verdict) })),
      score: scoreOf(CRITERIA),
    },
  };
}
