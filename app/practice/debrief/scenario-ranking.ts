import { LOCALES, type Locale } from "~/kernel/locale";
import type { Perceive } from "../conversation/perception";
import { runConversation } from "../conversation/run";
import type { Scenario } from "../scenario/scenario";
import { CARES, type Care, type Transcripts } from "../scenario/transcripts";
import { type Debrief, debriefOf } from "./debrief";

export interface Ranking {
  locale: Locale;
  scores: Record<Care, number>;
  debriefs: Record<Care, Debrief>;
  /** Whether each transcript scores more than the next. */
  ranked: boolean;
}

/** Scores the four transcripts of a scenario in both languages and says whether they rank as they must. */
export function checkScenarioRanking(
  scenario: Scenario,
  transcripts: Transcripts,
  perceive: Perceive,
): Ranking[] {
  return LOCALES.map((locale) => {
    const debriefs = Object.fromEntries(
      CARES.map((care) => {
        const start = { locale, seed: transcripts.seed, moves: transcripts[locale][care] };
        return [care, debriefOf(scenario, runConversation(scenario, start, perceive))];
      }),
    ) as Record<Care, Debrief>;
    const scores = Object.fromEntries(CARES.map((care) => [care, debriefs[care].score])) as Record<
      Care,
      number
    >;
    const ranked = CARES.every((care, index) => {
      const next = CARES[index + 1];
      return next === undefined || scores[care] > scores[next];
    });
    return { locale, scores, debriefs, ranked };
  });
}
