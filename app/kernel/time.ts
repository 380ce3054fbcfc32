/** Milliseconds in one day of 24 hours. */
export const DAY_MS = 86_400_000;
/** Milliseconds in one minute. */
export const MINUTE_MS = 60_000;

/** `date` moved by `days` (may be negative or fractional) of 24 hours. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}

/** Days of 24 hours from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS;
}

/** The calendar day of `date` in UTC, as `YYYY-MM-DD`. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/**
 * Where the organisation works. Due dates, revisions and the last day of a completion are calendar days of this
 * time zone, written `YYYY-MM-DD`, whatever the time zone of the server or of the reader: this file alone decides.
 */
export const ORGANISATION_TIME_ZONE = "Europe/Paris";

const offsetFormat = new Intl.DateTimeFormat("en", {
  timeZone: ORGANISATION_TIME_ZONE,
  timeZoneName: "longOffset",
});

/** Milliseconds by which the organisation's clocks are ahead of UTC at `date`. */
function clockOffset(date: Date): number {
  const name = offsetFormat.formatToParts(date).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS;
  return sign === "-" ? -size : size;
}

/** The organisation's calendar day at `date`, as `YYYY-MM-DD`. */
export function organisationDay(date: Date): string {
  return isoDay(new Date(date.getTime() + clockOffset(date)));
}

/** The calendar day `days` (whole, may be negative) after `day`, both `YYYY-MM-DD`: by the calendar, not by 24 hours. */
export function moveDay(day: string, days: number): string {
  return isoDay(addDays(new Date(`${day}T00:00:00Z`), days));
}

/** The first instant of the organisation's calendar day `day` (`YYYY-MM-DD`). */
export function startOfDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  const near = new Date(midnight.getTime() - clockOffset(midnight));
  return new Date(midnight.getTime() - clockOffset(near));
}

/** The last millisecond of the organisation's calendar day `day` (`YYYY-MM-DD`). */
export function endOfDay(day: string): Date {
  return new Date(startOfDay(moveDay(day, 1)).getTime() - 1);
}
