import { ORGANISATION_TIME_ZONE } from "~/kernel/time";
import { currentLocale } from "./locale";

const tag = () => (currentLocale() === "fr" ? "fr-FR" : "en-GB");
const asDate = (date: Date | string) => (typeof date === "string" ? new Date(date) : date);

/** French counts the first day of a month, which Intl does not: « 1er mars ». */
const countFirst = (words: string) => (currentLocale() === "fr" ? words.replace(/\b1(?=\s)/, "1er") : words);

/** Day, month and year in words, e.g. "22 novembre 2026". Dates are shown in the organisation's time zone. */
export function formatDay(date: Date | string): string {
  const words = new Intl.DateTimeFormat(tag(), {
    dateStyle: "long",
    timeZone: ORGANISATION_TIME_ZONE,
  }).format(asDate(date));
  return countFirst(words);
}

/** A day of these weeks, e.g. "lun. 23 nov.": the weekday matters there, the year does not. */
export const formatWeekday = (date: Date | string) =>
  countFirst(
    new Intl.DateTimeFormat(tag(), {
      ...{ weekday: "short", day: "numeric", month: "short" },
      timeZone: ORGANISATION_TIME_ZONE,
    }).format(asDate(date)),
  );

/** Day and time, e.g. "22 nov. 2026, 14:05". */
export const formatDate = (date: Date | string) =>
  new Intl.DateTimeFormat(tag(), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: ORGANISATION_TIME_ZONE,
  }).format(asDate(date));

/** The time of day, e.g. "14:05". */
export const formatTime = (date: Date | string) =>
  new Intl.DateTimeFormat(tag(), { timeStyle: "short", timeZone: ORGANISATION_TIME_ZONE }).format(
    asDate(date),
  );

/** A number with at most `digits` decimals. */
export const formatNumber = (value: number, digits = 1) =>
  new Intl.NumberFormat(tag(), { maximumFractionDigits: digits }).format(value);

/** A share in 0..1 as a percentage without decimals. */
export const formatPercent = (share: number) =>
  new Intl.NumberFormat(tag(), { style: "percent", maximumFractionDigits: 0 }).format(share);
