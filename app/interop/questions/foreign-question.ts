// A question as other systems see it, between their files and our items. Both readers make these and both
// writers take them, so that each rule about meaning is written once (to-item.ts, from-item.ts).

/** An answer with its points in percent of the question's, -100..100. */
export interface ForeignAnswer {
  text: string;
  percent: number;
  feedback: string;
}

/** A number that is accepted within `tolerance` on both sides. */
export interface ForeignNumber {
  value: number;
  tolerance: number;
  percent: number;
  feedback: string;
}

export type ForeignBody =
  | { type: "choice"; single: boolean; answers: ForeignAnswer[] }
  | { type: "truefalse"; right: boolean; feedback: { true: string; false: string } }
  | { type: "numerical"; answers: ForeignNumber[]; wrong: string; unit: string | null }
  /** Texts may hold the wildcard `*`; a literal asterisk is written `\*`. */
  | { type: "short"; answers: ForeignAnswer[]; caseMatters: boolean }
  /** A pair without a left side offers a wrong answer only. */
  | { type: "matching"; pairs: { left: string; right: string }[] }
  | { type: "ordering"; elements: string[] };

/** One question of a file; texts are plain, "" where there is none. */
export interface ForeignQuestion {
  /** Where it begins in its file, from 1. */
  line: number;
  name: string;
  /** The number or code that its author gave it. */
  idNumber: string;
  tags: string[];
  text: string;
  /** Shown after every answer. */
  feedback: string;
  body: ForeignBody;
}

/**
 * Longest file, in bytes, and most questions in it, those that stay out counted: what one form and one page can
 * take.
 */
export const FILE_LIMITS = { bytes: 1_000_000, questions: 2_000 } as const;

/** Tags that carry through another system what only items have: a competency, and the lesson to read again. */
export const COMPETENCY_TAG = "competency:";
export const LESSON_TAG = "lesson:";
