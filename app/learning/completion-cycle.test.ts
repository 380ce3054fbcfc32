import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "~/kernel/time";
import { expiryOf, isRenewable, isValid, lastCycle, renewableFrom } from "./completion-cycle";

const now = new Date("2026-11-22T10:00:00Z");
const cycle = (completedAt: string, expiresAt: string | null) => ({
  completedAt: new Date(completedAt),
  expiresAt: expiresAt === null ? null : new Date(expiresAt),
});

test.each([
  ["never expires", null, null, null],
  ["the first time", 365, null, "2027-11-22T22:59:59.999Z"],
  ["over summer time", 180, null, "2027-05-21T21:59:59.999Z"],
  [
    "renewed in time",
    365,
    cycle("2025-12-01T10:00:00Z", "2026-12-01T22:59:59.999Z"),
    "2027-12-01T22:59:59.999Z",
  ],
  [
    "renewed on its last day",
    30,
    cycle("2025-11-22T10:00:00Z", "2026-11-22T22:59:59.999Z"),
    "2026-12-22T22:59:59.999Z",
  ],
  [
    "renewed late",
    365,
    cycle("2024-12-01T10:00:00Z", "2025-12-01T22:59:59.999Z"),
    "2027-11-22T22:59:59.999Z",
  ],
])("the end of a completion of today: %s", (_, days, last, expected) => {
  expect(expiryOf(days, last, now)?.toISOString() ?? null).toBe(expected);
});

test.each([
  ["for good", cycle("2026-01-01T10:00:00Z", null), null],
  ["a year", cycle("2025-12-01T10:00:00Z", "2026-12-01T22:59:59.999Z"), "2026-10-31T23:00:00.000Z"],
  ["forty days", cycle("2026-11-01T10:00:00Z", "2026-12-11T22:59:59.999Z"), "2026-11-20T23:00:00.000Z"],
  ["a day", cycle("2026-11-21T10:00:00Z", "2026-11-22T22:59:59.999Z"), "2026-11-21T23:00:00.000Z"],
  [
    "a clock that went back",
    cycle("2030-01-01T10:00:00Z", "2026-12-01T22:59:59.999Z"),
    "2026-11-30T23:00:00.000Z",
  ],
])("what lasts %s may be renewed from the beginning of a day", (_, one, expected) => {
  expect(renewableFrom(one)?.toISOString() ?? null).toBe(expected);
});

test("nobody loses a day by renewing early, and nobody can renew what she has just renewed", () => {
  const dates = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(
      dates,
      fc.integer({ min: 1, max: 800 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (at, days, share) => {
        const first = { completedAt: at, expiresAt: expiryOf(days, null, at) };
        expect(isRenewable(first, at)).toBe(false);
        const from = renewableFrom(first) as Date;
        const end = first.expiresAt as Date;
        expect(daysBetween(from, end)).toBeLessThan(31.1);
        const early = new Date(from.getTime() + share * (end.getTime() - 1 - from.getTime()));
        const renewed = { completedAt: early, expiresAt: expiryOf(days, first, early) };
        expect(daysBetween(end, renewed.expiresAt as Date)).toBeCloseTo(days, 0);
        expect(isRenewable(renewed, early)).toBe(false);
        expect(lastCycle([renewed, first])).toBe(renewed);
        expect(isValid(renewed, addDays(end, 0.5))).toBe(true);
      },
    ),
  );
});
