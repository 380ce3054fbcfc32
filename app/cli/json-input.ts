import type { z } from "~/kernel/zod";
import type { CommandIo } from "./io";

/**
 * Reads standard input as JSON of the shape of `schema`. What is wrong is said in one line, with the
 * place of the first fault; then the answer is null.
 */
export function readJson<Schema extends z.ZodType>(io: CommandIo, schema: Schema): z.output<Schema> | null {
  let json: unknown;
  try {
    json = JSON.parse(io.stdin);
  } catch (error) {
    io.complain(`standard input is not JSON: ${oneLine((error as Error).message)}`);
    return null;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues;
  const place = first?.path.map(String).join(".") || "the whole input";
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  io.complain(`${place}: ${oneLine(first?.message ?? "does not fit")}${more}`);
  return null;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ");
