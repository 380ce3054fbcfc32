import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { CODE_BYTES, certificateStanding, codeOf, initialsOf, readCode, shownCode } from "./certificate";

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

test("a code holds 100 bits: different fives of bits, different codes", () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const isSame = one.every((byte, index) => byte % 32 === (other[index] ?? 0) % 32);
      expect(codeOf(one) === codeOf(other)).toBe(isSame);
      expect(codeOf(one)).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    }),
  );
});

test("a code is read back however it is typed", () => {
  const dress = fc.constantFrom(
    (code: string) => code.toLowerCase(),
    (code: string) => code.replaceAll("-", ""),
    (code: string) => code.replaceAll("-", " "),
    (code: string) => code.replaceAll("-", "\u2013"),
    (code: string) => ` ${code}\n`,
    (code: string) => code.replaceAll("1", "I").replaceAll("0", "o"),
    (code: string) => code.replaceAll("1", "l"),
  );
  fc.assert(
    fc.property(bytes, dress, (random, typed) => {
      const code = codeOf(random);
      expect(readCode(typed(shownCode(code)))).toBe(code);
    }),
  );
});

test.each([
  "",
  "0",
  "ABCDE",
  "UUUUU-UUUUU-UUUUU-UUUUU",
  "7K3QX-M0ZRB-4T8WN-H2JC",
  "é".repeat(20),
  "A".repeat(5000),
])("%j is no code", (typed) => {
  expect(readCode(typed)).toBeNull();
});

test.each([
  ["Nadia Benali", "N. B."],
  ["Anne-Marie Le Goff", "A.-M. L. G."],
  ["  élodie   d’Aubigné ", "É. D."],
  ["Łucja", "Ł."],
  ["محمد علي", "م. ع."],
  ["👩‍👩‍👧 Zoé", "👩‍👩‍👧. Z."],
  ["- -", ""],
  ["", ""],
])("initials of %j are %j", (name, expected) => {
  expect(initialsOf(name).replaceAll("\u00a0", " ").trim()).toBe(expected);
});

test("initials never hold more than one character of a word", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,30}$/), (name) => {
      expect(initialsOf(name)).toMatch(/^([A-Z]\.\u00a0){0,5}[A-Z]\.$/);
    }),
  );
});

const day = (number: number) => addDays(new Date("2026-01-01T12:00:00Z"), number);
const cycle = (from: number, to: number | null) => ({
  completedAt: day(from),
  expiresAt: to === null ? null : day(to),
});
const first = cycle(0, 365);
const standing = { withdrawnAt: null };

test.each([
  ["on the last day", standing, [first], 364.9, { tag: "valid", until: day(365) }],
  ["the moment after", standing, [first], 365, { tag: "expired", on: day(365) }],
  ["by a clock that runs behind", standing, [first], -30, { tag: "valid", until: day(365) }],
  ["renewed, while it lasts", standing, [first, cycle(340, 730)], 350, { tag: "valid", until: day(365) }],
  [
    "renewed, once it is over",
    standing,
    [first, cycle(340, 730)],
    400,
    { tag: "renewed", on: day(340), until: day(730) },
  ],
  ["when the renewal is over too", standing, [first, cycle(340, 730)], 800, { tag: "expired", on: day(365) }],
  ["withdrawn", { withdrawnAt: day(10) }, [first], 20, { tag: "withdrawn" }],
] as const)("%s", (_, certificate, all, at, expected) => {
  expect(certificateStanding(certificate, first, all, day(at))).toEqual(expected);
});

test("what never expires is valid for good, whatever came before it", () => {
  const forever = cycle(100, null);
  expect(certificateStanding(standing, forever, [first, forever], day(9_999))).toEqual({
    tag: "valid",
    until: null,
  });
});
