import { err, ok, type Result } from "~/kernel/result";
import { addDays, DAY_MS, MINUTE_MS } from "~/kernel/time";
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
/** A completion may be renewed this many days before it expires. */
export const RENEWAL_DAYS = 30;
/** What a slow connection may take after the time limit. */
export const GRACE_MS = 30_000;

export type StartRefusal =
  /** An attempt was not passed a short while ago. */
  | { tag: "cool_down"; until: Date }
  /** The limit of attempts is used up. */
  | { tag: "limit_reached"; attempts: number; until: Date }
  /** It is complete; null when that never expires. */
  | { tag: "complete"; renewableFrom: Date | null };

export type Start = { resume: string } | { resume: null; attemptsLeft: number };

/**
 * Whether a quiz may be started: an open attempt is resumed, else limit and cool-down decide.
 *
 * @param attempts all attempts of the person on this module, in any order
 * @param completion the completion that counts today, if any
 */
export function mayStart(
  rules: QuizRules,
  attempts: readonly AttemptRecord[],
  completion: { completedAt: Date; expiresAt: Date | null } | null,
  now: Date,
): Result<Start, StartRefusal> {
  const open = attempts.find(({ submittedAt }) => submittedAt === null);
  if (open) return ok({ resume: open.id });
  const renewableFrom = completion?.expiresAt ? addDays(completion.expiresAt, -RENEWAL_DAYS) : null;
  if (completion && (renewableFrom === null || now < renewableFrom)) {
    return err({ tag: "complete", renewableFrom });
  }
  const failed = attempts
    .filter(({ passed, submittedAt }) => passed === false && submittedAt !== null)
    .map(({ submittedAt }) => submittedAt as Date)
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

/** When answers are no longer taken, grace included; null without a time limit. */
export function closesAt(attempt: Pick<AttemptRecord, "startedAt">, rules: QuizRules): Date | null {
  if (rules.minutes === null) return null;
  return new Date(attempt.startedAt.getTime() + rules.minutes * MINUTE_MS + GRACE_MS);
}

/** Whether answers may still be written to `attempt`. */
export function mayAnswer(
  attempt: Pick<AttemptRecord, "startedAt" | "submittedAt">,
  rules: QuizRules,
  now: Date,
): Result<null, AnswerRefusal> {
  if (attempt.submittedAt !== null) return err({ tag: "submitted" });
  const close = closesAt(attempt, rules);
  return close !== null && now > close ? err({ tag: "time_over" }) : ok(null);
}
