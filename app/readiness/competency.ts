import { slugSchema } from "~/kernel/ids";
import { localizedText } from "~/kernel/localized";
import { z } from "~/kernel/zod";

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** An entry of content/competencies.yaml: what a person can be seen to do, at four levels. */
const competencySchema = z.strictObject({
  id: slugSchema,
  /** Which of the ten guidelines it carries (design, section 2). */
  guideline: z.int().min(1).max(10).nullable(),
  title: localizedText,
  description: localizedText,
  /** Observable behaviours. */
  levels: z.strictObject({ 1: localizedText, 2: localizedText, 3: localizedText, 4: localizedText }),
  /** Address of the same skill in the ESCO classification. */
  esco: z.url({ protocol: /^https?$/ }).nullable(),
});
export type Competency = z.output<typeof competencySchema>;

/** The file content/competencies.yaml. */
export const competenciesSchema = z
  .array(competencySchema)
  .min(1)
  .refine((list) => unique(list.map(({ id }) => id)), {
    error: "two competencies have the same id",
    params: { mend: "give each competency an id of its own" },
  });
