import {
  type Card,
  createEmptyCard,
  default_w,
  type FSRS,
  forgetting_curve,
  fsrs,
  Rating as Grades,
  State,
  StrategyMode,
} from "ts-fsrs";
import { addDays, MINUTE_MS } from "~/kernel/time";
import { calendarDay, dayCount, startOfDayAfter } from "./day";
import { RATINGS, type Rating } from "./rating";
import type { RefreshSettings } from "./settings";

/** What FSRS knows of one item in one person's memory; the fields of a RefreshCard. */
export interface Memory {
  dueAt: Date;
  /** Days until the chance of recall falls to 90 %. */
  stability: number;
  /** 1..10 */
  difficulty: number;
  /** new 0, learning 1, review 2, relearning 3 */
  state: number;
  learningSteps: number;
  repetitions: number;
  lapses: number;
  scheduledDays: number;
  reviewedAt: Date | null;
}

/** A quiz shows what is right at once, so what was missed there waits for another day; in refresh it may return. */
export type Occasion = "quiz" | "refresh";

function schedulerFor(occasion: Occasion, settings: RefreshSettings): FSRS {
  const scheduler = fsrs({
    request_retention: settings.retention,
    maximum_interval: settings.longestDays,
    // Without fuzz FSRS uses no chance: the same answers give the same dates.
    enable_fuzz: false,
    enable_short_term: true,
  });
  const step = { scheduled_minutes: settings.againMinutes, next_step: 0 };
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of ts-fsrs, not a hook of React
  return scheduler.useStrategy(StrategyMode.LEARNING_STEPS, (_parameters, state) =>
    occasion === "quiz" || state === State.New ? {} : { [Grades.Again]: step },
  );
}

/** A clock that was set back cannot have let less than no time pass. */
const lastReview = ({ reviewedAt }: Memory, now: Date): Date =>
  reviewedAt !== null && reviewedAt < now ? reviewedAt : now;

const toCard = (memory: Memory, now: Date): Card => ({
  due: memory.dueAt,
  stability: memory.stability,
  difficulty: memory.difficulty,
  elapsed_days: 0,
  scheduled_days: memory.scheduledDays,
  learning_steps: memory.learningSteps,
  reps: memory.repetitions,
  lapses: memory.lapses,
  state: memory.state,
  last_review: calendarDay(lastReview(memory, now)),
});

/**
 * The memory of an item after an answer at `now`, by FSRS-6 (ts-fsrs) with its published weights. It comes back at
 * the beginning of a day, or within the day after `again` in refresh. No interval exceeds `longestDays`, and none
 * is longer after `again` than it was before.
 *
 * @param memory null for the first answer
 */
export function answered(
  memory: Memory | null,
  rating: Rating,
  now: Date,
  occasion: Occasion,
  settings: RefreshSettings,
): Memory {
  const day = calendarDay(now);
  const before = memory === null ? createEmptyCard(day) : toCard(memory, now);
  const { card } = schedulerFor(occasion, settings).next(before, day, rating);
  // ts-fsrs keeps ratings a day apart after it has applied its limit.
  let days = Math.min(card.scheduled_days, settings.longestDays);
  if (rating === RATINGS.again && memory && memory.scheduledDays > 0) {
    days = Math.min(days, memory.scheduledDays);
  }
  return {
    dueAt:
      days > 0 ? startOfDayAfter(now, days) : new Date(now.getTime() + settings.againMinutes * MINUTE_MS),
    stability: card.stability,
    difficulty: card.difficulty,
    state: card.state,
    learningSteps: card.learning_steps,
    repetitions: card.reps,
    lapses: card.lapses,
    scheduledDays: days,
    reviewedAt: now,
  };
}

/** The chance, 0..1, that the item is recalled at `now`: the forgetting curve of FSRS-6 over whole days. */
export const recallAt = (memory: Memory, now: Date): number =>
  forgetting_curve(default_w, dayCount(lastReview(memory, now), now), memory.stability);

/** Whether the item was missed in refresh and may come back the same day. */
export const isRelearning = ({ state }: Pick<Memory, "state">): boolean => state === State.Relearning;

/**
 * When the item is due. A review more than a day in the future was written by a clock that was wrong: it is due
 * now, or it would be lost until that day.
 */
export function dueAt(memory: Pick<Memory, "dueAt" | "reviewedAt">, now: Date): Date {
  const isFromTheFuture = memory.reviewedAt !== null && memory.reviewedAt > addDays(now, 1);
  return isFromTheFuture ? now : memory.dueAt;
}
