import fc from "fast-check";
import { expect, test } from "vitest";
import { isFrenchSocialSecurity, isIban, passesLuhn, remainder97 } from "./checksums";

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

test("every number has exactly one Luhn check digit", () => {
  fc.assert(
    fc.property(digits(15), (body) => {
      expect([..."0123456789"].filter((check) => passesLuhn(body + check))).toHaveLength(1);
    }),
  );
});

test("Luhn notices one wrong digit", () => {
  fc.assert(
    fc.property(fc.nat({ max: 15 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const card = "4539148803436467";
      const wrong = (Number(card[place]) + shift) % 10;
      expect(passesLuhn(card.slice(0, place) + wrong + card.slice(place + 1))).toBe(false);
    }),
  );
});

test("the remainder by 97 is that of big integers", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,40}$/), (number) => {
      expect(remainder97(number)).toBe(Number(BigInt(number) % 97n));
    }),
  );
});

test.each([
  "FR7630006000011234567890189",
  "GB29NWBK60161331926819",
  "DE89370400440532013000",
  "BE68539007547034",
])("%s is an IBAN, and not with a wrong digit or length", (iban) => {
  expect(isIban(iban)).toBe(true);
  const last = (Number(iban.at(-1)) + 1) % 10;
  expect(isIban(iban.slice(0, -1) + last)).toBe(false);
  expect(isIban(`${iban}0`)).toBe(false);
});

test.each<[string, boolean]>([
  ["269054958815780", true],
  ["269054958815781", false],
  ["969054958815780", false],
  ["26905495881578", false],
])("social-security number %s: %s", (number, expected) => {
  expect(isFrenchSocialSecurity(number)).toBe(expected);
});

test("Corsican departments have a key of their own", () => {
  const key = String(97 - remainder97("1850719123456")).padStart(2, "0");
  expect(isFrenchSocialSecurity(`185072A123456${key}`)).toBe(true);
});
