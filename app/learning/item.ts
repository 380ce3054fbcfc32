import { slugSchema } from "~/kernel/ids";
import { isPlaceholder, PLACEHOLDER_FAULT } from "~/kernel/language/placeholder";
import { localizedText } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import { spanIds } from "./spans";

const common = {
  id: slugSchema,
  competency: slugSchema,
  prompt: localizedText,
  /** Slug of the lesson of its module that teaches it: where to read again. */
  lesson: slugSchema.optional(),
};
const rightWrong = z.strictObject({ right: localizedText, wrong: localizedText });

const uniqueIds = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id)).size === list.length;
const distinct = { error: "two entries have the same id", params: { mend: "give each an id of its own" } };

const option = z.strictObject({
  id: slugSchema,
  right: z.boolean().default(false),
  text: localizedText,
  feedback: localizedText,
});
const options = z.array(option).min(2).max(8).refine(uniqueIds, distinct);

const single = z.strictObject({
  ...common,
  kind: z.literal("single"),
  options: options.refine((list) => list.filter(({ right }) => right).length === 1, {
    error: "exactly one option has to be right",
    params: { mend: "write `right: true` at one option, or use kind `multiple`" },
  }),
});

const multiple = z.strictObject({
  ...common,
  kind: z.literal("multiple"),
  options: options
    .refine((list) => list.some(({ right }) => right), {
      error: "no option is right",
      params: { mend: "write `right: true` at the right options" },
    })
    .refine((list) => list.some(({ right }) => !right), {
      error: "every option is right",
      params: { mend: "add an option that is wrong" },
    }),
});

const ordering = z.strictObject({
  ...common,
  kind: z.literal("ordering"),
  /** In their right order. */
  elements: z
    .array(z.strictObject({ id: slugSchema, text: localizedText }))
    .min(3)
    .max(8)
    .refine(uniqueIds, distinct),
  feedback: localizedText,
});

const matching = z
  .strictObject({
    ...common,
    kind: z.literal("matching"),
    pairs: z
      .array(z.strictObject({ id: slugSchema, left: localizedText, right: localizedText }))
      .min(2)
      .max(8),
    distractors: z
      .array(z.strictObject({ id: slugSchema, right: localizedText }))
      .max(4)
      .default([]),
    feedback: localizedText,
  })
  .refine((item) => uniqueIds([...item.pairs, ...item.distractors]), { ...distinct, path: ["pairs"] });

const numeric = z.strictObject({
  ...common,
  kind: z.literal("numeric"),
  answer: z.strictObject({ value: z.number(), tolerance: z.number().min(0), unit: localizedText.optional() }),
  feedback: rightWrong,
});

// `content check` looks for what is left to write in prose only, and these are patterns.
const acceptedWords = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !isPlaceholder(text), {
    error: PLACEHOLDER_FAULT.what,
    params: { mend: PLACEHOLDER_FAULT.mend },
  });

const short = z.strictObject({
  ...common,
  kind: z.literal("short"),
  accept: z.strictObject({
    fr: z.array(acceptedWords).min(1),
    en: z.array(acceptedWords).min(1),
  }),
  feedback: rightWrong,
});

const spot = z
  .strictObject({
    ...common,
    kind: z.literal("spot"),
    /** An AI draft with markable spans written `[[id:text]]`. */
    draft: localizedText,
    spans: z
      .array(z.strictObject({ id: slugSchema, wrong: z.boolean(), why: localizedText }))
      .min(2)
      .refine(uniqueIds, distinct)
      .refine((list) => list.some(({ wrong }) => wrong), {
        error: "no span is wrong",
        params: { mend: "plant an error and write `wrong: true` at its span" },
      })
      .refine((list) => list.some(({ wrong }) => !wrong), {
        error: "every span is wrong",
        params: { mend: "mark a sound passage too: ticking everything must not be right" },
      }),
  })
  .superRefine((item, context) => {
    const declared = item.spans.map(({ id }) => id).sort();
    for (const locale of ["fr", "en"] as const) {
      const marked = spanIds(item.draft[locale]).sort();
      if (marked.join() === declared.join()) continue;
      context.addIssue({
        code: "custom",
        path: ["draft", locale],
        message: `the draft marks the spans ${marked.join(", ") || "(none)"}, \`spans\` has ${declared.join(", ")}`,
        params: { mend: "mark each span once as [[id:text]] in both languages" },
      });
    }
  });

const judgement = z.strictObject({
  ...common,
  kind: z.literal("judgement"),
  options: z
    .array(
      z.strictObject({
        id: slugSchema,
        weight: z.number().min(0).max(1),
        text: localizedText,
        feedback: localizedText,
      }),
    )
    .min(2)
    .max(8)
    .refine(uniqueIds, distinct)
    .refine((list) => list.some(({ weight }) => weight > 0), {
      error: "no option has a weight over 0",
      params: { mend: "give the best option weight 1" },
    })
    .refine((list) => new Set(list.map(({ weight }) => weight)).size > 1, {
      error: "all options have the same weight",
      params: { mend: "grade them from 0 to 1 as experts would" },
    }),
});

/** One question, with what is right and what each answer teaches. Never sent to a browser before it is answered. */
export const itemSchema = z.discriminatedUnion("kind", [
  single,
  multiple,
  ordering,
  matching,
  numeric,
  short,
  spot,
  judgement,
]);
export type Item = z.output<typeof itemSchema>;
