import { m } from "~/i18n/messages";
import type { z } from "~/kernel/zod";
import { terminalLocale } from "~/server/settings";
import type { CommandIo } from "./io";

/**
 * Answers every line of JSONL with one line of JSON. A line that cannot be read is complained of by
 * its number and left out. The exit code: 0, or 1 when a line was left out.
 */
export function answerLines<Schema extends z.ZodType>(
  io: CommandIo,
  schema: Schema,
  answer: (value: z.output<Schema>) => unknown,
): number {
  let refused = 0;
  const refuse = (line: number, what: string) => {
    refused++;
    io.complain(m.practice_cli_line({ line, what }, { locale: terminalLocale(process.env) }));
  };
  io.stdin.split("\n").forEach((text, index) => {
    if (text.trim() === "") return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      refuse(index + 1, "JSON");
      return;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) io.write(`${JSON.stringify(answer(parsed.data))}\n`);
    else {
      const [issue] = parsed.error.issues;
      refuse(index + 1, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
    }
  });
  return refused > 0 ? 1 : 0;
}
