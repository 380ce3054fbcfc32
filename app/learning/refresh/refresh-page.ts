import type { Question } from "../question";
import type { Review } from "../review";
import type { RatingName } from "./rating";

/** What is known of the day on every page of refresh. */
export interface RefreshToday {
  /** Most minutes that the person wants a day; 0 is off. */
  minutes: number;
  /** Answered today. */
  items: number;
  /** Seconds of answering today. */
  seconds: number;
}

/** The page of refresh: one item, or why there is none. */
export type RefreshPage = { today: RefreshToday } & (
  | { state: "off" | "empty" | "resting" }
  | {
      state: "enough";
      /** Items that are due and wait because today's minutes are used. */
      waiting: number;
      nextAt: Date | null;
      /** Whether `nextAt` is still today. */
      isNextToday: boolean;
    }
  | {
      state: "question";
      question: Question;
      module: { slug: string; title: string };
      number: number;
      print: number;
      /** Items that are still asked today, this one included, and about how many minutes they take. */
      left: { items: number; minutes: number };
    }
);

/** Why something else than the asked-for happened to an answer. */
export const REFRESH_NOTICES = ["nothing_given", "changed", "not_due"] as const;
export type RefreshNotice = (typeof REFRESH_NOTICES)[number];

/** One answered item: what is right, and when it comes back and why. */
export interface RefreshFeedback {
  review: Review;
  reviewedAt: Date;
  rating: RatingName;
  /** Null once the module has left the content. */
  module: { slug: string; title: string } | null;
  /** When it comes back; null while it rests because the content no longer has it. */
  backAt: Date | null;
  /** Whole days from the answer to `backAt`; 0 is the same day. */
  days: number;
  /** Days until the chance of recall falls to 90 %. */
  stability: number;
  /** Whether a later answer has moved `backAt` since. */
  isLatest: boolean;
  /** Items that are still asked today. */
  left: number;
}

/** What comes back, and how much of it is expected to be recalled. */
export interface RefreshForecast {
  /** Items that come back by day, today first; days as `YYYY-MM-DD`. */
  days: { day: string; items: number }[];
  cards: number;
  /** Mean chance of recall today, 0..1; null without cards. */
  recall: number | null;
  retention: number;
}
