import { z } from "~/kernel/zod";
import { moveSchema } from "../conversation/move";

/** The four ways to handle a scenario that its scores must rank in this order, best first. */
export const CARES = ["careful", "average", "careless", "keywords"] as const;
export type Care = (typeof CARES)[number];

const byCare = z.strictObject({
  careful: z.array(moveSchema).min(1),
  average: z.array(moveSchema).min(1),
  careless: z.array(moveSchema).min(1),
  keywords: z.array(moveSchema).min(1),
});

/** `transcripts.yaml` in a scenario's folder. */
export const transcriptsSchema = z.strictObject({ seed: z.number().int(), fr: byCare, en: byCare });
export type Transcripts = z.infer<typeof transcriptsSchema>;
