import type { Locale } from "~/kernel/locale";
import type { Competency } from "./competency";
import type { EvidenceLine } from "./evidence-line";
import {
  credibleInterval,
  factsToReady,
  judgeLevel,
  type LevelVerdict,
  levelHeld,
  type Mastery,
  masteryFrom,
} from "./mastery";
import type { Requirement } from "./requirement";
import type { Level, MasterySettings } from "./settings";

/** Facts still needed for the level that the role asks for, each fully shown; `null`: more than 200. */
export interface Moves {
  quizItems: number | null;
  practiceCriteria: number | null;
}

/** Where one person stands in one competency today, and all that the figure rests on. */
export interface CompetencyStanding {
  competency: string;
  /** In the reader's language, as all texts here. */
  title: string;
  description: string;
  /** The nearest skill in ESCO: its address, ESCO's own words, and their language. */
  esco: { url: string; label: string; locale: Locale } | null;
  /** What her role asks; `null` when it does not ask for this competency. */
  requirement: Requirement | null;
  /** What can be seen at the level asked for; empty when none is. */
  behaviour: string;
  mastery: Mastery;
  /** Bounds of 80 %, 0..1. */
  interval: { low: number; high: number };
  levelHeld: 0 | Level;
  judged: LevelVerdict | null;
  /** `null` when nothing is asked for or it is ready. */
  moves: Moves | null;
  lines: EvidenceLine[];
}

/** What standings are built from. */
export interface StandingInput {
  requirements: readonly Requirement[];
  masteries: ReadonlyMap<string, Mastery>;
  linesOf: (competency: string) => EvidenceLine[];
  competencies: ReadonlyMap<string, Competency>;
  settings: MasterySettings;
  locale: Locale;
}

/** The competencies of the role in its order, then those that have evidence without being asked for, by id. */
export function buildStandings({ requirements, masteries, ...input }: StandingInput): CompetencyStanding[] {
  const asked = new Set(requirements.map(({ competency }) => competency));
  const others = [...masteries.keys()].filter((competency) => !asked.has(competency)).sort();
  return [
    ...requirements.map((requirement) => buildStanding(requirement.competency, requirement)),
    ...others.map((competency) => buildStanding(competency, null)),
  ];

  function buildStanding(competency: string, requirement: Requirement | null): CompetencyStanding {
    const { settings, locale } = input;
    const mastery = masteries.get(competency) ?? masteryFrom(0, 0);
    const known = input.competencies.get(competency);
    const level = (requirement?.level ?? null) as Level | null;
    const judged = level && judgeLevel(mastery, level, settings);
    return {
      competency,
      title: known?.title[locale] ?? competency,
      description: known?.description[locale] ?? "",
      esco: known ? escoIn(known, locale) : null,
      requirement,
      behaviour: (level && known?.levels[level][locale]) ?? "",
      mastery,
      interval: credibleInterval(mastery),
      levelHeld: levelHeld(mastery, settings),
      judged,
      moves:
        level && judged && judged.verdict !== "ready"
          ? {
              quizItems: factsToReady(mastery, level, settings.weights.quiz_item, settings),
              practiceCriteria: factsToReady(mastery, level, settings.weights.practice_criterion, settings),
            }
          : null,
      lines: input.linesOf(competency),
    };
  }
}

/** ESCO's words in `locale`, or in English where we have not seen them. */
function escoIn({ esco, escoLabel }: Competency, locale: Locale): CompetencyStanding["esco"] {
  if (esco === null || escoLabel === null) return null;
  const own = escoLabel[locale];
  return { url: esco, label: own ?? escoLabel.en, locale: own === null ? "en" : locale };
}

/** Whether there is evidence enough to say how likely somebody is to be at the level asked for. */
export const isJudged = (judged: LevelVerdict | null): judged is LevelVerdict =>
  judged !== null && judged.verdict !== "not_enough_evidence";
