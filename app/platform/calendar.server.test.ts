import fc from "fast-check";
import { expect, test } from "vitest";
import type { DayEvent } from "~/kernel/day-event";
import { writeCalendar } from "./calendar.server";

const now = new Date("2026-11-22T10:00:00Z");
const origin = "https://passerelle.example.com";
const event: DayEvent = {
  id: "assignment-1",
  day: "2026-12-01",
  summary: "À terminer : Qualité; écoute, suivi",
  description: "Motif : nouveau système\nDemandé par Léa",
  url: `${origin}/learn/sample`,
};
const write = (events: readonly DayEvent[], at = now) =>
  writeCalendar({ name: "Mes échéances", events, origin }, at);

/** Unfolds and unescapes as RFC 5545, sections 3.1 and 3.3.11, ask. */
function read(file: string): Record<string, string>[] {
  const lines = file.replaceAll("\r\n ", "").replaceAll("\r\n\t", "").split("\r\n");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push({});
    const at = line.indexOf(":");
    const current = events.at(-1);
    if (!current) continue;
    const value = line.slice(at + 1).replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign));
    current[line.slice(0, at)] = value;
  }
  return events;
}

test("a due date is a whole day that keeps nobody busy and rings no alarm", () => {
  const file = write([event]);
  expect(read(file)[0]).toMatchObject({
    UID: "assignment-1@passerelle.example.com",
    "DTSTART;VALUE=DATE": "20261201",
    "DTEND;VALUE=DATE": "20261202",
    SUMMARY: event.summary,
    DESCRIPTION: event.description,
    "URL;VALUE=URI": event.url,
    TRANSP: "TRANSPARENT",
    DTSTAMP: "20261122T100000Z",
  });
  expect(file).toContain("METHOD:PUBLISH");
  expect(file).not.toContain("VALARM");
});

test("given again later, entries keep their names and have a higher sequence number", () => {
  const [before, after] = [
    write([event]),
    write([{ ...event, day: "2026-12-15" }], new Date("2026-11-22T10:01:00Z")),
  ]
    .map(read)
    .map(([one]) => one);
  expect(after?.UID).toBe(before?.UID);
  expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
  expect(after?.["DTSTART;VALUE=DATE"]).toBe("20261215");
});

test("texts come back whole, and no line is longer than 75 bytes", () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 200 })
    .map((one) => one.replace(/[\p{Cc}]/gu, " ").trim());
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const file = write([{ ...event, summary: `a${summary}`, description: `b${description}` }]);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(read(file)[0]).toMatchObject({ SUMMARY: `a${summary}`, DESCRIPTION: `b${description}` });
    }),
  );
});

test("words cannot add lines of their own", () => {
  const file = write([{ ...event, summary: "x\r\nATTENDEE:mailto:a@b.fr", description: "y\nEND:VCALENDAR" }]);
  expect(file).not.toMatch(/^ATTENDEE/m);
  expect(file.match(/^END:VCALENDAR/gm)).toHaveLength(1);
});
