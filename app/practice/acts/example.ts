import { hash32 } from "~/kernel/ids";
import { z } from "~/kernel/zod";
import { ACTS } from "./act";

/** One line of content/acts/{fr,en}.jsonl: an utterance and what it does (nothing: an empty list). */
export const actExampleSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  context: z.string().nullable(),
  acts: z.array(z.enum(ACTS)),
});
export type ActExample = z.infer<typeof actExampleSchema>;

/** One line in this many is kept aside. */
const KEPT_ASIDE_ONE_IN = 5;

/** Whether the example is kept aside for measuring: decided by its id, never trained on. */
export const isKeptAside = (id: string): boolean => hash32(id) % KEPT_ASIDE_ONE_IN === 0;

/**
 * The examples of a JSONL text, and for each line that cannot be read its number (from 1) and why.
 * Blank lines are left out.
 */
export function parseExamples(jsonl: string): {
  examples: ActExample[];
  faults: { line: number; what: string }[];
} {
  const examples: ActExample[] = [];
  const faults: { line: number; what: string }[] = [];
  const known = new Set<string>();
  jsonl.split("\n").forEach((text, index) => {
    if (text.trim() === "") return;
    const line = index + 1;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      faults.push({ line, what: "not JSON" });
      return;
    }
    const parsed = actExampleSchema.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      faults.push({ line, what: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim() });
    } else if (known.has(parsed.data.id)) {
      faults.push({ line, what: `id ${parsed.data.id} used twice` });
    } else {
      known.add(parsed.data.id);
      examples.push(parsed.data);
    }
  });
  return { examples, faults };
}
