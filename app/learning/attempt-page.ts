import type { Locale } from "~/kernel/locale";
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
  /** The language in which it is asked, whatever its reader has chosen since. */
  locale: Locale;
}

/** An attempt that can be answered. */
export interface OpenAttempt extends AttemptHead {
  state: "open";
  /** `mark` is the sign of the answer that the page shows (`answerMark`). */
  asked: { question: Question; given: Given; mark: string }[];
  /** Ids of the items without an answer. */
  missing: string[];
  /** Null without a time limit. */
  time: AttemptTime | null;
}

/** The time limit of an attempt, by the server's clock: a browser's own may be wrong. */
export interface AttemptTime {
  closesAt: Date;
  /** From now until then, 0 when it is past. */
  secondsLeft: number;
  /** Answers are no longer taken: the time and its grace are over. */
  isOver: boolean;
}

/** A submitted attempt with what each answer teaches. */
export interface SubmittedAttempt extends AttemptHead {
  state: "submitted";
  /** 0..1 */
  score: number;
  passed: boolean;
  /** It was sent after its time limit: what was saved by then counted. */
  timeRanOut: boolean;
  reviews: Review[];
  progress: ModuleProgress | null;
  /** Lessons to read again, by slug, as far as the module still has them. */
  lessonTitles: Record<string, string>;
  /** Title of the next unread lesson, when lessons are what is missing. */
  nextLesson: { slug: string; title: string } | null;
  /** Whether and when another attempt may be started. */
  again: { attemptsLeft: number } | StartRefusal | null;
}
