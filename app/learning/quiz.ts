import { z } from "~/kernel/zod";
import { type Item, itemSchema } from "./item";

/** How a quiz is drawn and passed. */
export const quizRulesSchema = z.strictObject({
  /** How many items of the bank are asked. */
  draw: z.int().min(1).max(40),
  /** Share of the points to pass, 0..1. */
  pass: z.number().gt(0).max(1),
  /** Attempts before a longer pause (see attempt.ts). */
  attempts: z.int().min(1).max(20),
  /** Pause after an attempt that was not passed. */
  coolDownMinutes: z.int().min(0).max(10_080),
  /** Time limit of an attempt; null or absent: none. */
  minutes: z.int().min(1).max(240).nullable().default(null),
});
export type QuizRules = z.output<typeof quizRulesSchema>;

/** The quiz of one module version: its rules and its bank. */
export interface Quiz {
  rules: QuizRules;
  items: Item[];
}

/** A quiz out of the database (QuizSnapshot). */
export const quizSchema: z.ZodType<Quiz> = z.object({ rules: quizRulesSchema, items: z.array(itemSchema) });

/** The file quiz.yaml: questions for lessons (`checks`) and the bank of the quiz (`items`). */
export const quizFileSchema = z
  .strictObject({ checks: z.array(itemSchema).default([]), items: z.array(itemSchema).min(1) })
  .superRefine(({ checks, items }, context) => {
    const seen = new Set<string>();
    for (const [list, entries] of Object.entries({ checks, items })) {
      for (const [index, { id }] of entries.entries()) {
        if (seen.has(id)) {
          context.addIssue({
            code: "custom",
            path: [list, index, "id"],
            message: `the id ${id} is used twice in this module`,
            params: { mend: "give each item an id of its own" },
          });
        }
        seen.add(id);
      }
    }
  });
export type QuizFile = z.output<typeof quizFileSchema>;
