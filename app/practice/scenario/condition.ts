import { slugSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";
import { ACTS } from "../acts/act";

/** How a draft was dealt with. A flawed draft that was edited is repaired only when its flaw is gone. */
export const DRAFT_DECISIONS = ["used", "repaired", "refused"] as const;
export type DraftDecision = (typeof DRAFT_DECISIONS)[number];

/** Measures of the customer that a condition can compare, in 0..1, patience in turns. */
export const CONDITION_MEASURES = ["anger", "anxiety", "trust", "clarity", "patience", "progress"] as const;
export type ConditionMeasure = (typeof CONDITION_MEASURES)[number];

const rangeSchema = z
  .strictObject({ from: z.number().optional(), to: z.number().optional() })
  .refine((range) => range.from !== undefined || range.to !== undefined, {
    error: "a range without limits",
    params: { mend: "give `from`, `to` or both" },
  });
export type Range = z.infer<typeof rangeSchema>;

const actedSchema = z.strictObject({
  act: z.enum(ACTS),
  /** Only after this event, */
  after: slugSchema.optional(),
  /** within that many utterances of the adviser, */
  within: z.number().int().min(1).optional(),
  /** and at least that often (1 when not given). */
  times: z.number().int().min(1).optional(),
});

/**
 * What scenarios may ask of a conversation, as data. `flag`, `point`, `fact`, `claim`, `event` and
 * `tool` hold once they have happened; `answered` and `ignored` say how an event was met; `exchanges`
 * counts the adviser's utterances so far.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { exchanges: Range }
  | { measure: ConditionMeasure; range: Range }
  | { flag: string }
  | { point: string }
  | { fact: string }
  | { claim: string }
  | { discovered: string }
  | { event: string }
  | { answered: string }
  | { ignored: string }
  | { tool: string }
  | { fault: string }
  | { goal: string; range: Range }
  | { draft: string; decision: DraftDecision }
  | { reported: string }
  | { acted: z.infer<typeof actedSchema> }
  | { handover: "any" | "complete" }
  | { leaked: "any" | "unverified" | "never" };

/** A condition, checked: every shape is strict, so a misspelt word is a fault with its place. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ exchanges: rangeSchema }),
    z.strictObject({ measure: z.enum(CONDITION_MEASURES), range: rangeSchema }),
    z.strictObject({ flag: slugSchema }),
    z.strictObject({ point: slugSchema }),
    z.strictObject({ fact: slugSchema }),
    z.strictObject({ claim: slugSchema }),
    z.strictObject({ discovered: slugSchema }),
    z.strictObject({ event: slugSchema }),
    z.strictObject({ answered: slugSchema }),
    z.strictObject({ ignored: slugSchema }),
    z.strictObject({ tool: slugSchema }),
    z.strictObject({ fault: slugSchema }),
    z.strictObject({ goal: slugSchema, range: rangeSchema }),
    z.strictObject({ draft: slugSchema, decision: z.enum(DRAFT_DECISIONS) }),
    z.strictObject({ reported: slugSchema }),
    z.strictObject({ acted: actedSchema }),
    z.strictObject({ handover: z.enum(["any", "complete"]) }),
    z.strictObject({ leaked: z.enum(["any", "unverified", "never"]) }),
  ]),
);

/** Every condition within `condition`, itself first. */
export function conditionParts(condition: Condition): Condition[] {
  if ("all" in condition) return [condition, ...condition.all.flatMap(conditionParts)];
  if ("any" in condition) return [condition, ...condition.any.flatMap(conditionParts)];
  if ("not" in condition) return [condition, ...conditionParts(condition.not)];
  return [condition];
}
