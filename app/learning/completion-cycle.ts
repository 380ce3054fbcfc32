import { daysBetween, endOfDay, moveDay, organisationDay, startOfDay } from "~/kernel/time";

/** A completion may be renewed this many days before its last one, or half of its life where that is shorter. */
export const RENEWAL_DAYS = 30;

/** One stretch of time for which a module is completed; null when it never expires. Cycles are only ever added. */
export interface Cycle {
  completedAt: Date;
  expiresAt: Date | null;
}

/** The cycle that lasts longest: the one that a renewal goes on from. Null when there is none. */
export function lastCycle<Row extends Cycle>(cycles: readonly Row[]): Row | null {
  const end = ({ expiresAt }: Cycle) => expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const isLater = (row: Row, best: Row) =>
    end(row) === end(best) ? row.completedAt > best.completedAt : end(row) > end(best);
  return cycles.reduce<Row | null>((best, row) => (best && !isLater(row, best) ? best : row), null);
}

/** Whether a cycle still counts at `now`. Its last day counts to the end. */
export const isValid = ({ expiresAt }: Pick<Cycle, "expiresAt">, now: Date): boolean =>
  expiresAt === null || expiresAt > now;

/** From when a cycle may be renewed: the beginning of a day. Null when it never expires. */
export function renewableFrom({ completedAt, expiresAt }: Cycle): Date | null {
  if (expiresAt === null) return null;
  const half = Math.max(0, Math.floor(daysBetween(completedAt, expiresAt) / 2));
  return startOfDay(moveDay(organisationDay(expiresAt), -Math.min(RENEWAL_DAYS, half)));
}

/** Whether there is something to gain by completing again at `now`: after the cycle's end, or shortly before. */
export function isRenewable(cycle: Cycle, now: Date): boolean {
  const from = renewableFrom(cycle);
  return from !== null && now >= from;
}

/**
 * When a completion of today ends: the end of the calendar day `days` after today, or after the last day of the
 * cycle that still counts, so that nobody loses days by renewing early.
 *
 * @param days validity in whole days; null: for good
 * @param last the cycle before, if any
 */
export function expiryOf(days: number | null, last: Cycle | null, now: Date): Date | null {
  if (days === null) return null;
  const from = last?.expiresAt && isValid(last, now) ? last.expiresAt : now;
  return endOfDay(moveDay(organisationDay(from), days));
}
