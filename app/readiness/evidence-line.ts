import type { FactSource } from "~/learning/evidence-fact";
import type { MasterySettings } from "./settings";
import { type WeighedFact, weightAt } from "./sums";

/** A fact as it is on record. */
export interface StoredFact extends WeighedFact {
  id: string;
  competency: string;
  source: FactSource;
  sourceId: string;
}

/** What a fact was taken from. */
export interface Origin {
  kind: "quiz" | "practice" | "refresh" | "other";
  /** Id of the attempt, conversation or review. */
  id: string;
  /** Title of the module or scenario in the reader's language; empty when there is none. */
  title: string;
  /** The criterion, for assessed practice; else empty. */
  part: string;
}

/** One piece of evidence behind a figure. */
export interface EvidenceLine {
  id: string;
  at: Date;
  source: FactSource;
  /** 0..1 */
  score: number;
  /** Weight when it was recorded. */
  weight: number;
  /** Weight today, after fading. */
  weightToday: number;
  origin: Origin;
  /** Pieces of evidence that this line adds up; 1 unless it does. */
  pieces: number;
}

const KINDS: Record<FactSource, Origin["kind"]> = {
  quiz_item: "quiz",
  refresh_item: "refresh",
  practice_criterion: "practice",
  observation: "other",
  self_assessment: "other",
};

/** "<attempt or conversation>/<item or criterion>" of a fact, taken apart. */
export function readSourceId({ source, sourceId }: Pick<StoredFact, "source" | "sourceId">) {
  const cut = sourceId.indexOf("/");
  const [id, part] = cut < 0 ? [sourceId, ""] : [sourceId.slice(0, cut), sourceId.slice(cut + 1)];
  return { kind: KINDS[source], id, part };
}

/** The evidence behind a competency, newest first, with what each piece weighs at `now`. */
export function evidenceLines(
  facts: readonly StoredFact[],
  originOf: (fact: StoredFact) => Origin,
  now: Date,
  settings: MasterySettings,
): EvidenceLine[] {
  return facts
    .map((fact) => ({
      id: fact.id,
      at: fact.at,
      source: fact.source,
      score: fact.score,
      weight: fact.weight,
      weightToday: weightAt(fact, now, settings),
      origin: originOf(fact),
      pieces: 1,
    }))
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? -1 : 1));
}
