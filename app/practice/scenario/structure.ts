import { slugSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";
import { ACTS } from "../acts/act";
import { PII_KINDS } from "../pii/kind";
import { conditionSchema } from "./condition";

export const CHANNELS = ["chat", "email", "phone"] as const;
export type Channel = (typeof CHANNELS)[number];
/** When the company of a scenario wants AI to be mentioned; its wording is in the language files. */
export const DISCLOSURE_POLICIES = ["at_start", "on_question", "in_every_reply"] as const;
/** Who holds a record field back: nobody, until identity is verified, or always. */
export const DISCLOSE_RULES = ["free", "verified", "never"] as const;
export const RECORD_KINDS = ["text", "amount", "date", "number", "percent"] as const;
export const EVENT_KINDS = [
  "are_you_a_robot",
  "asks_for_person",
  "pastes_card",
  "distress",
  "complaint",
  "request",
  "remark",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export const FLAW_KINDS = [
  "invented_refund",
  "denies_ai",
  "wrong_policy",
  "wrong_fact",
  "leak",
  "tone",
  "blame",
  "discrimination",
  "empty_promise",
] as const;
export type FlawKind = (typeof FLAW_KINDS)[number];
export const ENDING_KINDS = ["resolved", "partly", "handed_over", "left", "escalated", "unresolved"] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];
/** What ends a conversation: the adviser closes or hands over, or the customer's patience or time runs out. */
export const ENDING_CAUSES = ["close", "handover", "patience", "limit"] as const;
export type EndingCause = (typeof ENDING_CAUSES)[number];
/** Whom the customer holds responsible. */
export const BLAMED = ["nobody", "company", "adviser", "ai", "self"] as const;

const share = z.number().min(0).max(1);
const change = z.number().min(-1).max(1);
const act = z.enum(ACTS);

/** What something does to the customer, by how much (0..1 scale; patience in turns), and a flag it sets. */
export const effectSchema = z.strictObject({
  anger: change.optional(),
  anxiety: change.optional(),
  trust: change.optional(),
  clarity: change.optional(),
  patience: z.number().int().min(-5).max(0).optional(),
  blames: z.enum(BLAMED).optional(),
  flag: slugSchema.optional(),
});
export type Effect = z.infer<typeof effectSchema>;

/** What of the conversation a criterion is quoted from. */
const evidenceSchema = z.strictObject({
  acts: z.array(act).default([]),
  points: z.array(slugSchema).default([]),
  claims: z.array(slugSchema).default([]),
  facts: z.array(slugSchema).default([]),
  tools: z.array(slugSchema).default([]),
  drafts: z.array(slugSchema).default([]),
});

const recordFieldSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(RECORD_KINDS),
  /** A date as YYYY-MM-DD, an amount in euros, a percentage as 0..100; null when the language files hold it. */
  value: z.union([z.number(), z.string().min(1), z.null()]),
  disclose: z.enum(DISCLOSE_RULES),
  personal: z.enum(PII_KINDS).nullable().default(null),
});

const toolSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(["search", "identity", "action"]),
  needs: conditionSchema.optional(),
  arguments: z
    .array(
      z.strictObject({
        id: slugSchema,
        kind: z.enum(["text", "amount", "choice"]),
        options: z.array(slugSchema).optional(),
        /** Largest amount allowed, in euros. */
        maximum: z.number().positive().optional(),
      }),
    )
    .default([]),
  effect: effectSchema.optional(),
});

const pointSchema = z.strictObject({
  id: slugSchema,
  /** Must hold before this may be told; told before, it is a leak. */
  needs: conditionSchema.optional(),
  /** Was it checked before it was said? Then it earns trust as a verified fact. */
  verifiedBy: conditionSchema.optional(),
  /** Saying it promises something; this keeps the promise. */
  keptBy: conditionSchema.optional(),
  /** A question may say it too ("could you send me a photo?"). */
  question: z.boolean().default(false),
  effect: effectSchema.optional(),
});

const claimSchema = z.strictObject({
  id: slugSchema,
  /** What claiming it does, if it is also an act. */
  act: act.optional(),
  /** The customer finds out that it was wrong, so many exchanges later. */
  discoveredAfter: z.number().int().min(1).max(6).nullable(),
});

const eventSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(EVENT_KINDS),
  when: conditionSchema,
  /** Drawn once per conversation from its seed. */
  chance: share.default(1),
  effect: effectSchema.optional(),
  /** Acts and points that answer it besides those of its kind. */
  answeredBy: z
    .strictObject({ acts: z.array(act).default([]), points: z.array(slugSchema).default([]) })
    .optional(),
});

const draftSchema = z
  .strictObject({
    id: slugSchema,
    when: conditionSchema,
    /** Points that it conveys when used; a flawed one may convey some too. */
    conveys: z.array(slugSchema).default([]),
    acts: z.array(act).default([]),
    /** Null for a sound draft. */
    flaw: z
      .strictObject({ kind: z.enum(FLAW_KINDS), claim: slugSchema.optional(), act: act.optional() })
      .nullable(),
  })
  .refine((draft) => !draft.flaw || draft.flaw.claim !== undefined || draft.flaw.act !== undefined, {
    error: "a flaw that nothing recognises",
    params: { mend: "name its `claim` or its `act`" },
  });

const criterionSchema = z.strictObject({
  id: slugSchema,
  competency: slugSchema,
  weight: z.number().positive().max(10),
  applies: conditionSchema.optional(),
  met: conditionSchema,
  partly: conditionSchema.optional(),
  shows: evidenceSchema.prefault({}),
  breaks: evidenceSchema.prefault({}),
  /** Where it was lost when something is missing: the answer to an event, the first or the last utterance. */
  moment: z.union([z.strictObject({ event: slugSchema }), z.enum(["first", "last"])]),
  /** Better sentences; the first whose condition held at that turn is shown. */
  advice: z.array(z.strictObject({ id: slugSchema, when: conditionSchema.optional() })).min(1),
});

/** `scenario.yaml`: everything but words. Unknown keys are faults. */
export const structureSchema = z.strictObject({
  slug: slugSchema,
  /** Still being written: played at `npm run dev` only, and not yet checked for size. */
  draft: z.boolean().optional(),
  channel: z.enum(CHANNELS),
  trade: z.enum([
    "energy",
    "telecom",
    "bank",
    "insurance",
    "retail",
    "travel",
    "health",
    "public",
    "software",
  ]),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  guidelines: z.array(z.number().int().min(1).max(10)).min(1),
  minutes: z.number().int().min(3).max(45),
  /** Set of everyday sentences in content/voices that this customer speaks with. */
  voice: slugSchema,
  aiDisclosure: z.enum(DISCLOSURE_POLICIES),
  record: z.array(recordFieldSchema).min(1),
  articles: z.array(slugSchema).min(1),
  tools: z.array(toolSchema),
  persona: z.strictObject({
    mood: z.strictObject({ anger: share, anxiety: share }),
    start: z.strictObject({ anger: share, anxiety: share, trust: share, clarity: share }),
    patience: z.number().int().min(3).max(10),
    blames: z.enum(BLAMED),
  }),
  /** The adviser's utterances after which the customer has to go. */
  limit: z.number().int().min(8).max(40),
  points: z.array(pointSchema).min(1),
  claims: z.array(claimSchema).default([]),
  facts: z.array(z.strictObject({ id: slugSchema, gate: share, effect: effectSchema.optional() })),
  goals: z
    .array(
      z.strictObject({
        id: slugSchema,
        weight: z.number().positive(),
        needs: z
          .array(
            z.strictObject({
              when: conditionSchema,
              share: z.number().positive().max(1),
              asks: slugSchema.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  events: z.array(eventSchema),
  drafts: z.array(draftSchema),
  /** A conversation that an AI began; its faults are the adviser's to find and repair. */
  transcript: z.array(z.strictObject({ id: slugSchema, who: z.enum(["customer", "assistant"]) })).default([]),
  faults: z
    .array(
      z.strictObject({
        id: slugSchema,
        line: slugSchema,
        kind: z.enum(FLAW_KINDS),
        repaired: conditionSchema,
      }),
    )
    .default([]),
  handover: z.strictObject({
    to: z.array(slugSchema),
    /** Points that its summary must hold, so that the customer need not repeat them. */
    needs: z.array(slugSchema),
  }),
  endings: z
    .array(
      z.strictObject({
        id: slugSchema,
        kind: z.enum(ENDING_KINDS),
        on: z.array(z.enum(ENDING_CAUSES)).min(1),
        when: conditionSchema.optional(),
      }),
    )
    .min(3),
  criteria: z.array(criterionSchema).min(1),
  blockers: z
    .array(
      z.strictObject({
        id: slugSchema,
        when: conditionSchema,
        /** The score can't be higher than this, 0..100. */
        cap: z.number().int().min(0).max(100),
        breaks: evidenceSchema.prefault({}),
      }),
    )
    .default([]),
});
export type Structure = z.infer<typeof structureSchema>;
export type ScenarioEvent = Structure["events"][number];
export type Draft = Structure["drafts"][number];
export type Tool = Structure["tools"][number];
export type RecordField = Structure["record"][number];
export type Criterion = Structure["criteria"][number];
export type EvidenceRule = z.infer<typeof evidenceSchema>;
