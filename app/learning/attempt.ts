import { err, ok, type Result } from "~/kernel/result";
import { DAY_MS, MINUTE_MS } from "~/kernel/time";
import { type Cycle, isRenewable, renewableFrom } from "./completion-cycle";
import type { QuizRules } from "./quiz";

/** One attempt at a quiz, as far as its rules need it. */
export interface AttemptRecord {
  id: string;
  moduleSlug: string;
  /** The version whose quiz was asked. */
  moduleVersion: string;
  startedAt: Date;
  submittedAt: Date | null;
  /** 0..1, null until submitted. */
  score: number | null;
  passed: boolean | null;
}

/** After this many days attempts no longer count against the limit: a limit is a pause, not a dead end. */
export const LIMIT_LASTS_DAYS = 30;
/** What a slow connection may take after the time limit. */
export const GRACE_MS = 30_000;
/**
 * A date up to this far ahead is another server's clock. One further ahead was written by a clock that has
 * been put right since: its pause cannot be measured, and must not last until that date comes round.
 */
export const CLOCK_SKEW_MS = 60_000;

export type StartRefusal =
  /** An attempt was not passed a short while ago. */
  | { tag: "cool_down"; until: Date }
  /** The limit of attempts is used up. */
  | { tag: "limit_reached"; attempts: number; until: Date }
  /** It is complete; null when that never expires. */
  | { tag: "complete"; renewableFrom: Date | null }
  /** Modules to complete once before this quiz, by slug. */
  | { tag: "prerequisites"; missing: readonly string[] };

export type Start = { resume: string } | { resume: null; attemptsLeft: number };

/**
 * Whether a quiz may be started: an open attempt is resumed; else a completion that needs no renewal yet,
 * prerequisites, limit and cool-down decide, in this order.
 *
 * @param attempts all attempts of the person on this module, in any order
 * @param completion the completion that counts today, if any
 * @param missing prerequisites that she never completed (`missingPrerequisites`)
 */
export function mayStart(
  rules: QuizRules,
  attempts: readonly AttemptRecord[],
  completion: Cycle | null,
  missing: readonly string[],
  now: Date,
): Result<Start, StartRefusal> {
  const open = attempts.find(({ submittedAt }) => submittedAt === null);
  if (open) return ok({ resume: open.id });
  if (completion && !isRenewable(completion, now)) {
    return err({ tag: "complete", renewableFrom: renewableFrom(completion) });
  }
  if (missing.length > 0) return err({ tag: "prerequisites", missing });
  const failed = attempts
    .filter(({ passed, submittedAt }) => passed === false && submittedAt !== null)
    .map(({ submittedAt }) => submittedAt as Date)
    .filter((at) => at.getTime() - now.getTime() <= CLOCK_SKEW_MS)
    .filter((at) => now.getTime() - at.getTime() < LIMIT_LASTS_DAYS * DAY_MS)
    .sort((left, right) => left.getTime() - right.getTime());
  if (failed.length >= rules.attempts) {
    const frees = failed[failed.length - rules.attempts] as Date;
    return err({
      tag: "limit_reached",
      attempts: rules.attempts,
      until: waitUntil(frees, LIMIT_LASTS_DAYS * DAY_MS, now),
    });
  }
  const last = failed.at(-1);
  const until = last && waitUntil(last, rules.coolDownMinutes * MINUTE_MS, now);
  if (until && now < until) return err({ tag: "cool_down", until });
  return ok({ resume: null, attemptsLeft: rules.attempts - failed.length });
}

/** End of a pause of `wait` ms from `from`; never longer than the pause itself, should a clock have jumped. */
function waitUntil(from: Date, wait: number, now: Date): Date {
  return new Date(Math.min(from.getTime() + wait, now.getTime() + wait));
}

export type AnswerRefusal = { tag: "submitted" } | { tag: "time_over" };

/**
 * When the time limit ends, as it is told to people: without the grace, and never further from `now` than the
 * limit itself, should the clock have jumped back since the start. Null without a time limit.
 */
export function closesAt(
  attempt: Pick<AttemptRecord, "startedAt">,
  rules: QuizRules,
  now: Date,
): Date | null {
  if (rules.minutes === null) return null;
  return waitUntil(attempt.startedAt, rules.minutes * MINUTE_MS, now);
}

/** Whole seconds until the time limit ends, 0 once it is past; null without a time limit. */
export function secondsLeft(
  attempt: Pick<AttemptRecord, "startedAt">,
  rules: QuizRules,
  now: Date,
): number | null {
  const close = closesAt(attempt, rules, now);
  return close && Math.max(0, Math.ceil((close.getTime() - now.getTime()) / 1_000));
}

/** Whether answers may still be written to `attempt`: until it is submitted, or time and grace are over. */
export function mayAnswer(
  attempt: Pick<AttemptRecord, "startedAt" | "submittedAt">,
  rules: QuizRules,
  now: Date,
): Result<null, AnswerRefusal> {
  if (attempt.submittedAt !== null) return err({ tag: "submitted" });
  const close = closesAt(attempt, rules, now);
  const isOver = close !== null && now.getTime() > close.getTime() + GRACE_MS;
  return isOver ? err({ tag: "time_over" }) : ok(null);
}
