import { ACTS, type Act } from "./act";

/** What was expected and what was found for one utterance. */
export interface Outcome {
  expected: readonly Act[];
  found: readonly Act[];
}
/** Counts and rates of one act, 0..1; null where there is nothing to divide by. */
export interface ActFigures {
  act: Act;
  /** Utterances that have the act. */
  support: number;
  precision: number | null;
  recall: number | null;
  /** 0 when the act was expected or found but never both. */
  f1: number | null;
}
export interface Figures {
  acts: ActFigures[];
  /** Mean F1 of the acts that were expected at least once; null without any. */
  macroF1: number | null;
  /** Share of the utterances without an act on which nothing was found; null without any. */
  silence: number | null;
  /** Utterances measured. */
  count: number;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** Precision, recall and F1 per act, their mean, and silence where nothing was to be found. */
export function measureActs(outcomes: readonly Outcome[]): Figures {
  const acts = ACTS.map((act): ActFigures => {
    const expected = outcomes.filter((outcome) => outcome.expected.includes(act));
    const found = outcomes.filter((outcome) => outcome.found.includes(act));
    const both = expected.filter((outcome) => outcome.found.includes(act)).length;
    return {
      act,
      support: expected.length,
      precision: share(both, found.length),
      recall: share(both, expected.length),
      f1: share(2 * both, expected.length + found.length),
    };
  });
  const scored = acts.filter((figures) => figures.support > 0);
  const empty = outcomes.filter((outcome) => outcome.expected.length === 0);
  return {
    acts,
    macroF1: share(
      scored.reduce((sum, figures) => sum + (figures.f1 ?? 0), 0),
      scored.length,
    ),
    silence: share(empty.filter((outcome) => outcome.found.length === 0).length, empty.length),
    count: outcomes.length,
  };
}
