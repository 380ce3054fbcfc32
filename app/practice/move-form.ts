import { z } from "~/kernel/zod";
import { type Move, moveSchema } from "./conversation/move";

/** What each form of the workplace sends beside the move itself: which move it is meant to be. */
export const moveIndexSchema = z.coerce.number().int().min(0).max(1_000);

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n/g, "\n").trim() : "";
};

/** Arguments of a tool: fields named `args.<id>`; a number with a decimal comma or point becomes a number. */
function toolArguments(form: FormData): Record<string, string | number> {
  const entries = [...form.entries()].flatMap(([name, value]) => {
    if (!name.startsWith("args.") || typeof value !== "string") return [];
    const number = /^\s*\d+(?:[.,]\d+)?\s*$/.test(value) ? Number(value.replace(",", ".")) : null;
    return [[name.slice(5), number ?? value.slice(0, 500)] as const];
  });
  return Object.fromEntries(entries);
}

function draftUse(form: FormData) {
  const id = text(form, "draft");
  if (id === "") return {};
  return { draft: { id, decision: form.get("decision") === "as_is" ? "as_is" : "edited" } };
}

/** The move that a form of the workplace asks for, or null when it is none: empty text, unknown kind, forged. */
export function readMove(form: FormData): Move | null {
  const candidate = (): unknown => {
    switch (form.get("intent")) {
      case "say":
        return { type: "say", text: text(form, "text"), ...draftUse(form) };
      case "reject":
        return { type: "draft", id: text(form, "draft"), decision: "reject", reason: text(form, "reason") };
      case "tool":
        return { type: "tool", tool: text(form, "tool"), args: toolArguments(form) };
      case "handover":
        return { type: "handover", to: text(form, "to"), summary: text(form, "summary") };
      case "report":
        return { type: "report", draft: text(form, "draft"), reason: text(form, "reason") };
      case "close":
        return { type: "close" };
      default:
        return null;
    }
  };
  const parsed = moveSchema.safeParse(candidate());
  return parsed.success ? parsed.data : null;
}
