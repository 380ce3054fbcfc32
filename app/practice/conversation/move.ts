import { slugSchema } from "~/kernel/ids";
import { localeSchema } from "~/kernel/localized";
import { z } from "~/kernel/zod";

/** Longest utterance that is read, in UTF-16 units: ten times a long e-mail. */
export const MAX_TEXT = 8_000;
const text = z.string().max(MAX_TEXT);
const draftUse = z.strictObject({ id: slugSchema, decision: z.enum(["as_is", "edited"]) });

/** Something that the adviser does, as in DESIGN.md section 10. */
export const moveSchema = z.discriminatedUnion("type", [
  z
    .strictObject({
      type: z.literal("say"),
      text: text.default(""),
      draft: z.preprocess((given) => given ?? undefined, draftUse.optional()).optional(),
    })
    .refine((move) => move.text.trim() !== "" || move.draft?.decision === "as_is", {
      error: "an utterance without text",
      params: { mend: "write what is said, or use a draft as it is" },
    }),
  z.strictObject({
    type: z.literal("draft"),
    id: slugSchema,
    decision: z.literal("reject"),
    reason: text.default(""),
  }),
  z.strictObject({
    type: z.literal("tool"),
    tool: slugSchema,
    args: z
      .record(z.string().max(80), z.union([z.string().max(500), z.number(), z.boolean(), z.null()]))
      .default({}),
  }),
  z.strictObject({ type: z.literal("handover"), to: slugSchema, summary: text.default("") }),
  z.strictObject({ type: z.literal("report"), draft: slugSchema, reason: text.default("") }),
  z.strictObject({ type: z.literal("close") }),
]);
export type Move = z.infer<typeof moveSchema>;
export type SayMove = Extract<Move, { type: "say" }>;

/** What `practice score` reads: a whole conversation from the adviser's side. */
export const scriptSchema = z.strictObject({
  scenario: slugSchema,
  locale: localeSchema,
  seed: z.number().int().min(-2_147_483_648).max(4_294_967_295),
  moves: z.array(moveSchema).max(400),
});
