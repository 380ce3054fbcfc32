import { expect, test } from "vitest";
import { readMove } from "./move-form";

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test.each([
  [
    { intent: "say", text: " Bonjour\r\nMadame " },
    { type: "say", text: "Bonjour\nMadame" },
  ],
  [
    { intent: "say", text: "", draft: "welcome", decision: "as_is" },
    { type: "say", text: "", draft: { id: "welcome", decision: "as_is" } },
  ],
  [
    { intent: "say", text: "Je vérifie.", draft: "welcome", decision: "other" },
    { type: "say", text: "Je vérifie.", draft: { id: "welcome", decision: "edited" } },
  ],
  [
    { intent: "reject", draft: "full-refund", reason: "faux" },
    { type: "draft", id: "full-refund", decision: "reject", reason: "faux" },
  ],
  [
    { intent: "tool", tool: "refund", "args.amount": "12,50", "args.note": "ok" },
    { type: "tool", tool: "refund", args: { amount: 12.5, note: "ok" } },
  ],
  [
    { intent: "handover", to: "supervisor", summary: "Facture estimée" },
    { type: "handover", to: "supervisor", summary: "Facture estimée" },
  ],
  [
    { intent: "report", draft: "price-rise", reason: "" },
    { type: "report", draft: "price-rise", reason: "" },
  ],
  [{ intent: "close" }, { type: "close" }],
])("reads %o", (fields, move) => expect(readMove(form(fields as Record<string, string>))).toEqual(move));

test.each([
  {},
  { intent: "say", text: "   " },
  { intent: "say", text: "", draft: "welcome", decision: "edited" },
  { intent: "reject", draft: "../etc" },
  { intent: "tool", tool: "" },
  { intent: "dance" },
  { intent: "say", text: "a".repeat(8_001) },
])("refuses %o", (fields) => expect(readMove(form(fields as Record<string, string>))).toBeNull());
