import { expect, test } from "vitest";
import { readTypedLine } from "./typed-line";

test.each([
  ["Bonjour", { kind: "move", move: { type: "say", text: "Bonjour" } }],
  [
    "/use welcome",
    { kind: "move", move: { type: "say", text: "", draft: { id: "welcome", decision: "as_is" } } },
  ],
  [
    "/use welcome Bonjour !",
    { kind: "move", move: { type: "say", text: "Bonjour !", draft: { id: "welcome", decision: "edited" } } },
  ],
  [
    "/refuse welcome trop long",
    { kind: "move", move: { type: "draft", id: "welcome", decision: "reject", reason: "trop long" } },
  ],
  [
    "/tool instalments months=3",
    { kind: "move", move: { type: "tool", tool: "instalments", args: { months: "3" } } },
  ],
  [
    "/tool search-policy remise fin",
    { kind: "move", move: { type: "tool", tool: "search-policy", args: { query: "remise fin" } } },
  ],
  ["/close", { kind: "move", move: { type: "close" } }],
  ["/help", { kind: "help" }],
  ["/use", { kind: "unclear" }],
  ["/dance", { kind: "unclear" }],
  ["", { kind: "unclear" }],
])("%s", (line, expected) => {
  expect(readTypedLine(line)).toEqual(expected);
});
