/** Where a fact about somebody's competency came from. */
export type FactSource =
  | "quiz_item"
  | "refresh_item"
  | "practice_criterion"
  | "observation"
  | "self_assessment";

/** One fact: what somebody showed of one competency, once. Its weight follows from its source. */
export interface EvidenceFact {
  personId: string;
  competency: string;
  /** 0 (not shown at all) to 1 (fully shown). */
  score: number;
  source: FactSource;
  /** What it rests on, unique within the source: "<attempt id>/<item id>". */
  sourceId: string;
  at: Date;
}

/** Writes facts within the caller's transaction `tx`; a fact already recorded changes nothing. */
export type EvidenceRecorder<Tx> = (tx: Tx, facts: readonly EvidenceFact[]) => Promise<void>;
