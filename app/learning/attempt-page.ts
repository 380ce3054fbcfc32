import type { StartRefusal } from "./attempt";
import type { ModuleProgress } from "./completion";
import type { Given, Question } from "./question";
import type { Review } from "./review";

/** What a page says of any attempt. */
export interface AttemptHead {
  id: string;
  /** Null once the module has left the content. */
  module: { slug: string; title: string } | null;
  /** Share of the points to pass, 0..1. */
  pass: number;
}

/** An attempt that can be answered. */
export interface OpenAttempt extends AttemptHead {
  state: "open";
  asked: { question: Question; given: Given }[];
  answered: number;
  /** Null without a time limit. */
  closesAt: Date | null;
}

/** A submitted attempt with what each answer teaches. */
export interface SubmittedAttempt extends AttemptHead {
  state: "submitted";
  /** 0..1 */
  score: number;
  passed: boolean;
  reviews: Review[];
  progress: ModuleProgress | null;
  /** Title of the next unread lesson, when lessons are what is missing. */
  nextLesson: { slug: string; title: string } | null;
  /** Whether and when another attempt may be started. */
  again: { attemptsLeft: number } | StartRefusal | null;
}
