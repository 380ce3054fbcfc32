import type { FactSource } from "~/learning/evidence-fact";

/** Level of a competency that something asks for. */
export type Level = 1 | 2 | 3 | 4;
export const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** What the organisation sets about mastery; every function that needs it takes it as an argument. */
export interface MasterySettings {
  /** Days after which a piece of evidence weighs half; over 0. */
  halfLifeDays: number;
  /** Weight of one fact by where it came from. */
  weights: Readonly<Record<FactSource, number>>;
  /** Share of good answers, 0..1, that each level asks for. */
  thresholds: Readonly<Record<Level, number>>;
  /** Chance, 0..1, of being over the threshold from which somebody is ready. */
  readyFrom: number;
  /** Chance, 0..1, from which somebody is near. */
  nearFrom: number;
  /** Effective weight under which nothing is said. */
  enoughWeight: number;
}

/** Design, section 8; reasons in app/decisions/005-evidence-and-mastery.md. */
export const MASTERY_SETTINGS: MasterySettings = {
  halfLifeDays: 180,
  weights: { quiz_item: 1, refresh_item: 0.3, practice_criterion: 3, observation: 4, self_assessment: 0.5 },
  thresholds: { 1: 0.5, 2: 0.65, 3: 0.8, 4: 0.9 },
  readyFrom: 0.8,
  nearFrom: 0.5,
  enoughWeight: 5,
};
