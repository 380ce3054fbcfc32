import { localeSchema } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import { detectPii, PII_KINDS } from "~/practice/pii/detect";
import type { CommandIo } from "./io";
import { answerLines } from "./json-lines";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  locale: localeSchema,
  text: z.string(),
  record: z.array(z.object({ value: z.string(), kind: z.enum(PII_KINDS) })).optional(),
});

/** `practice pii`: JSONL of texts in, JSONL of the personal data found out. */
export async function practicePii(io: CommandIo): Promise<number> {
  return answerLines(io, lineSchema, ({ id, ...input }) => ({ id, spans: detectPii(input) }));
}
