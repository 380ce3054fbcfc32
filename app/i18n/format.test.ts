import { expect, test } from "vitest";
import type { Locale } from "~/kernel/locale";
import { formatDay, formatWeekday } from "./format";
import { readLocaleFrom } from "./locale";

let locale: Locale = "fr";
readLocaleFrom(() => locale);

test.each([
  ["fr", "2026-12-01", "1er décembre 2026", "mar. 1er déc."],
  ["fr", "2026-11-11", "11 novembre 2026", "mer. 11 nov."],
  ["fr", "2026-02-21", "21 février 2026", "sam. 21 févr."],
  ["en", "2026-12-01", "1 December 2026", "Tue 1 Dec"],
] as const)("in %s, %s is %s and among these weeks %s", (language, date, day, weekday) => {
  locale = language;
  expect(formatDay(date)).toBe(day);
  expect(formatWeekday(date).replace(",", "")).toBe(weekday);
});
