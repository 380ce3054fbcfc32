import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from "ical-generator";
import type { DayEvent } from "~/kernel/day-event";
import { MINUTE_MS } from "~/kernel/time";

/** Before the first calendar of this application. */
const SEQUENCE_EPOCH = Date.UTC(2026, 0, 1);

/**
 * A calendar file (RFC 5545) of whole days. Ids stay the same and the sequence number counts minutes, so that a
 * program that is given the file again moves its entries instead of doubling them. It rings no alarm and keeps
 * nobody's time busy.
 *
 * @param origin where the application is reached; part of the ids
 */
export function writeCalendar(
  { name, events, origin }: { name: string; events: readonly DayEvent[]; origin: string },
  now: Date,
): string {
  const { host } = new URL(origin);
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Passerelle", product: "Passerelle", language: "FR" },
  });
  for (const { id, day, summary, description, url } of events)
    calendar.createEvent({
      id: `${id}@${host}`,
      sequence: Math.max(0, Math.floor((now.getTime() - SEQUENCE_EPOCH) / MINUTE_MS)),
      stamp: now,
      allDay: true,
      // At noon of UTC the day is the same whatever the server's time zone.
      start: new Date(`${day}T12:00:00Z`),
      end: new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 60 * MINUTE_MS),
      summary,
      description,
      url,
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString()}\r\n`;
}
