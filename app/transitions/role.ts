import { slugSchema } from "~/kernel/ids";
import { localizedText } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import { requirementSchema } from "~/readiness/requirement";

/**
 * How far a language model could shorten a task. E0: not directly; E1: by itself, by half at least;
 * E2: so with further software. Source: Eloundou et al., "GPTs are GPTs", Science 384 (2024).
 */
const exposureSchema = z.enum(["E0", "E1", "E2"]);

/** Measures of a whole occupation; ids of content/sources.yaml. */
const INDEX_SOURCES = [
  "eloundou-human-beta",
  "eloundou-gpt4-beta",
  "ilo-2025-mean",
  "microsoft-applicability",
  "lm-aioe",
] as const;

const statement = z.string().trim().min(1);
/** "43-4051.00/2578" (O*NET) or "4222/1" (ISCO-08 and the ILO's task number). */
const taskCode = z.string().regex(/^(\d{2}-\d{4}\.\d{2}|\d{4})\/\d+$/);

/** A public figure about one task, as published, with the statement that it was given to. */
const taskFigureSchema = z.discriminatedUnion("source", [
  z.strictObject({
    source: z.enum(["eloundou-human", "eloundou-gpt4"]),
    value: exposureSchema,
    statement,
    code: taskCode,
  }),
  z.strictObject({
    source: z.literal("ilo-2025"),
    value: z.number().min(0).max(1),
    statement,
    code: taskCode,
  }),
]);
export type TaskFigure = z.output<typeof taskFigureSchema>;

const taskSchema = z.strictObject({
  id: slugSchema,
  title: localizedText,
  /** Share of the role's working time, 0..1. */
  share: z.number().positive().max(1),
  importance: z.int().min(1).max(5),
  /** The library's own reading; the figures it stands beside are in `sources`. */
  exposure: exposureSchema,
  sources: z.array(taskFigureSchema),
});
export type Task = z.output<typeof taskSchema>;

/** A public figure about an occupation near the role, as published. */
const roleIndexSchema = z.strictObject({
  source: z.enum(INDEX_SOURCES),
  value: z.number(),
  occupation: statement,
});

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** A role of content/roles/<slug>.yaml. Shares of its tasks sum to 1; no task or competency twice. */
export const roleSchema = z.strictObject({
  slug: slugSchema,
  title: localizedText,
  summary: localizedText,
  codes: z.strictObject({
    onet: z
      .string()
      .regex(/^\d{2}-\d{4}\.\d{2}$/)
      .nullable(),
    isco08: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
    rome: z
      .string()
      .regex(/^[A-N]\d{4}$/)
      .nullable(),
    esco: z.url().nullable(),
  }),
  indices: z.array(roleIndexSchema),
  requirements: z
    .array(requirementSchema)
    .min(1)
    .refine((all) => unique(all.map(({ competency }) => competency)), {
      error: "a competency is required twice",
      params: { mend: "keep one requirement for each competency" },
    }),
  tasks: z
    .array(taskSchema)
    .min(1)
    .refine((all) => unique(all.map(({ id }) => id)), {
      error: "a task id is used twice",
      params: { mend: "give each task its own id" },
    })
    .refine((all) => Math.abs(all.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-6, {
      error: "the shares do not sum to 1",
      params: { mend: "correct the shares of time" },
    }),
});
export type Role = z.output<typeof roleSchema>;

/** An entry of content/sources.yaml: what a measure is, who publishes it and how to read it. */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  title: localizedText,
  publisher: statement,
  url: z.url(),
  licence: statement,
  date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
  scale: localizedText,
});
export type FigureSource = z.output<typeof sourceSchema>;
