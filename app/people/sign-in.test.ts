import { expect, test } from "vitest";
import { safeReturnPath, signInSchema } from "./sign-in";

test.each([
  ["/learn/transparency?x=1", "/learn/transparency?x=1"],
  ["/", "/"],
  [null, "/"],
  ["", "/"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example", "/"],
  ["/a b", "/"],
  ["/login?to=/x", "/"],
  ["/logout", "/"],
  [`/${"a".repeat(600)}`, "/"],
])("return path %s becomes %s", (wish, expected) => expect(safeReturnPath(wish)).toBe(expected));

test("an address is compared without case and blanks", () => {
  expect(signInSchema.parse({ email: " Nadia@Example.COM ", password: "x" }).email).toBe("nadia@example.com");
});

test.each([{ email: "nobody", password: "x" }, { email: "a@b.fr", password: "" }, {}])("refuses %o", (form) =>
  expect(signInSchema.safeParse(form).success).toBe(false),
);
