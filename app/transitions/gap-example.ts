import type { Requirement } from "~/readiness/requirement";
import { type Gap, type Levels, measureGap } from "./gap";

/** An invented person before an invented role: no one's data. */
const LEVELS: Levels = { transparency: 1, "ai-judgement": 1, "human-handover": 3 };
const REQUIREMENTS: readonly Requirement[] = [
  { competency: "transparency", level: 2, weight: 3, must: false },
  { competency: "ai-judgement", level: 3, weight: 3, must: true },
  { competency: "human-handover", level: 2, weight: 2, must: false },
];

/** The worked example of the method page, computed by the same function as everybody's gap. */
export const gapExample = (): Gap => measureGap(REQUIREMENTS, LEVELS);
