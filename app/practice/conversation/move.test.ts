import { expect, test } from "vitest";
import { scriptSchema } from "./move";

const script = (move: unknown) => ({ scenario: "bill-doubled-chat", locale: "fr", seed: 1, moves: [move] });

test.each([
  [{ type: "say", text: "Bonjour" }, true],
  [{ type: "say", text: "Bonjour", draft: null }, true],
  [{ type: "say", draft: { id: "welcome", decision: "as_is" } }, true],
  [{ type: "say", text: " " }, false],
  [{ type: "say", text: "", draft: { id: "welcome", decision: "edited" } }, false],
  [{ type: "draft", id: "welcome", decision: "reject", reason: "wrong" }, true],
  [{ type: "draft", id: "welcome", decision: "accept" }, false],
  [{ type: "tool", tool: "open-bill" }, true],
  [{ type: "tool", tool: "refund", args: { amount: 20 } }, true],
  [{ type: "handover", to: "supervisor", summary: "…" }, true],
  [{ type: "report", draft: "welcome", reason: "" }, true],
  [{ type: "close" }, true],
  [{ type: "sing" }, false],
])("%j", (move, fits) => {
  expect(scriptSchema.safeParse(script(move)).success).toBe(fits);
});
