import { slugSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";

const line = z.string().trim().min(1);
const lines = z.array(line).min(1);
const pattern = z.array(line).min(1);
const patterns = z.array(pattern);
const byId = <Schema extends z.ZodType>(schema: Schema) => z.record(slugSchema, schema);

/** How strongly the customer feels when a sentence is said; `any` fits every level. */
export const LEVELS = ["calm", "tense", "angry", "anxious", "any"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What a customer of any scenario may have to say. A voice (content/voices) holds sentences for all of
 * them; a scenario adds its own.
 */
export const INTENTS = [
  "empathy",
  "apology",
  "apology-again",
  "apology-too-many",
  "ownership",
  "human-offered",
  "human-refused",
  "ai-told",
  "ai-told-unasked",
  "ai-denied",
  "blamed",
  "dismissed",
  "sensitive-asked",
  "data-protected",
  "card-repeated",
  "promise-doubted",
  "repeated",
  "asked-again",
  "not-understood",
  "feedback-given",
  "identity",
  "clarified",
  "hold",
  "resolved-yes",
  "resolved-no",
  "satisfied",
  "stalled",
  "still-there",
  "goodbye",
] as const;
export type Intent = (typeof INTENTS)[number];

/** Sentences by level; every level is a list of ways to say the same. */
export const bankSchema = z.partialRecord(z.enum(LEVELS), lines);
export type Bank = z.infer<typeof bankSchema>;
export const voiceSchema = z.record(z.enum(INTENTS), bankSchema);
export type Voice = z.infer<typeof voiceSchema>;

/**
 * `fr.yaml` and `en.yaml`: all words of a scenario, the same keys in both. Placeholders: `{record.id}`,
 * `{fact.id}`, `{adviser}`. `accept` holds patterns (language/pattern.ts); `yes` and `no` are utterances
 * that they must and must not recognise, checked with the content.
 */
export const wordingSchema = z.strictObject({
  title: line,
  brief: line,
  policy: line,
  company: line,
  adviser: line,
  persona: z.strictObject({ name: line, description: line }),
  opening: lines,
  record: byId(z.strictObject({ label: line, value: line.optional() })),
  articles: byId(z.strictObject({ title: line, text: line })),
  tools: byId(
    z.strictObject({
      label: line,
      arguments: byId(line).default({}),
      result: line,
      /** Shown when its needs are not met or a limit is passed. */
      refused: line,
    }),
  ),
  points: byId(
    z.strictObject({
      label: line,
      accept: patterns.min(1),
      yes: lines,
      no: z.array(line).default([]),
      heard: lines,
      ask: lines.optional(),
    }),
  ),
  claims: byId(
    z.strictObject({
      label: line,
      accept: patterns.min(1),
      /** Words (a pattern group) that make it no claim in the same sentence: "once", "if". */
      unless: line.optional(),
      yes: lines,
      no: z.array(line).default([]),
      discovered: lines,
    }),
  ),
  facts: byId(
    z.strictObject({
      label: line,
      value: line,
      asks: patterns.min(1),
      yes: lines,
      no: z.array(line).default([]),
      told: lines,
      withheld: lines,
    }),
  ),
  goals: byId(z.strictObject({ label: line })),
  events: byId(z.strictObject({ says: lines, again: lines.optional() })),
  banks: z.partialRecord(z.enum(INTENTS), bankSchema).default({}),
  drafts: byId(
    z.strictObject({
      /** The flawed stretch of a flawed draft stands between [[ and ]]. */
      text: line,
      truth: line.optional(),
      better: line.optional(),
    }),
  ),
  transcript: byId(line).default({}),
  faults: byId(z.strictObject({ label: line, truth: line })).default({}),
  handover: byId(line),
  endings: byId(z.strictObject({ title: line, text: line, last: lines })),
  criteria: byId(z.strictObject({ title: line, why: line, well: line, better: byId(line) })),
  blockers: byId(z.strictObject({ title: line, why: line })).default({}),
});
export type Wording = z.infer<typeof wordingSchema>;
