import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfDay, isoDay, moveDay, organisationDay, startOfDay } from "./time";

test.each([
  ["2026-11-22T22:59:59.999Z", "2026-11-22"],
  ["2026-11-22T23:00:00Z", "2026-11-23"],
  ["2026-07-14T21:59:59.999Z", "2026-07-14"],
  ["2026-07-14T22:00:00Z", "2026-07-15"],
])("at %s it is %s in the organisation", (instant, day) => {
  expect(organisationDay(new Date(instant))).toBe(day);
});

test.each([
  // A day of 23 hours and one of 25: clocks change at 01:00 UTC.
  ["2026-03-29", "2026-03-28T23:00:00.000Z", "2026-03-29T21:59:59.999Z"],
  ["2026-10-25", "2026-10-24T22:00:00.000Z", "2026-10-25T22:59:59.999Z"],
])("%s begins at %s and ends at %s", (day, start, end) => {
  expect(startOfDay(day).toISOString()).toBe(start);
  expect(endOfDay(day).toISOString()).toBe(end);
});

test("days move by the calendar, over leap days and clock changes", () => {
  expect(moveDay("2028-02-28", 1)).toBe("2028-02-29");
  expect(moveDay("2026-03-28", 365)).toBe("2027-03-28");
  expect(moveDay("2026-01-01", -1)).toBe("2025-12-31");
});

test("every instant lies within its own day, and days follow each other without a gap", () => {
  const instants = fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: -800, max: 800 }), (at, days) => {
      const day = organisationDay(at);
      expect(startOfDay(day) <= at && at <= endOfDay(day)).toBe(true);
      expect(endOfDay(day).getTime() + 1).toBe(startOfDay(moveDay(day, 1)).getTime());
      expect(moveDay(moveDay(day, days), -days)).toBe(day);
      expect(organisationDay(startOfDay(day))).toBe(day);
      expect(isoDay(new Date(`${day}T12:00:00Z`))).toBe(day);
    }),
  );
});
