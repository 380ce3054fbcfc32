import { localeSchema } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import { detectActs } from "~/practice/acts/model.server";
import type { CommandIo } from "./io";
import { answerLines } from "./json-lines";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  locale: localeSchema,
  text: z.string(),
  context: z.string().nullish(),
});

/** `practice acts`: JSONL of utterances in, JSONL of the acts decided present out. */
export async function practiceActs(io: CommandIo): Promise<number> {
  return answerLines(io, lineSchema, ({ id, locale, text, context }) => ({
    id,
    acts: detectActs({ locale, text, context: context ?? null }).map(({ act, confidence, evidence }) => ({
      act,
      confidence: Math.round(confidence * 10_000) / 10_000,
      evidence,
    })),
  }));
}
