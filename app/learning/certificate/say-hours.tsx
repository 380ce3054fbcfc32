import { m } from "~/i18n/messages";

/** Hours in words, e.g. 1.5 as "1 h 30". */
export function sayHours(hours: number): string {
  const all = Math.round(hours * 60);
  const whole = Math.floor(all / 60);
  const minutes = all % 60;
  if (whole === 0) return m.certificates_minutes_only({ minutes });
  if (minutes === 0) return m.certificates_hours({ hours: whole });
  return m.certificates_hours_minutes({ hours: whole, minutes: String(minutes).padStart(2, "0") });
}

/** Seconds in minutes, begun ones counted, or in hours and minutes. */
export const sayMinutes = (seconds: number): string => sayHours(Math.ceil(seconds / 60) / 60);
