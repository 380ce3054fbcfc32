import { DAY_MS, moveDay, organisationDay, startOfDay } from "~/kernel/time";

/** Midnight UTC of the organisation's calendar day at `date`: FSRS counts days in UTC, people do not. */
export const calendarDay = (date: Date): Date => new Date(`${organisationDay(date)}T00:00:00Z`);

/** The first instant of the organisation's day that is `days` (whole) after the day of `date`. */
export const startOfDayAfter = (date: Date, days: number): Date =>
  startOfDay(moveDay(organisationDay(date), days));

/** Whole days by the organisation's calendar from `from` to `to`; negative when `to` is on an earlier day. */
export const dayCount = (from: Date, to: Date): number =>
  Math.round((calendarDay(to).getTime() - calendarDay(from).getTime()) / DAY_MS);
