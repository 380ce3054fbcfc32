import { expect, test } from "vitest";
import { idSchema } from "./ids";

const id = "01a2049a-3f9c-73b9-b304-f43bce1e50ab";

test("an address in capitals names the same row in the same letters", () => {
  expect(idSchema.parse(id)).toBe(id);
  expect(idSchema.parse(id.toUpperCase())).toBe(id);
});

test.each(["", "x", `${id}0`, `${id}\u0000`, ` ${id}`, `{${id}}`, id.replaceAll("-", "")])(
  "%j is no id",
  (text) => {
    expect(idSchema.safeParse(text).success).toBe(false);
  },
);
