import { slugSchema } from "~/kernel/ids";
import { localizedText } from "~/kernel/localized";
import { z } from "~/kernel/zod";

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** An entry of content/competencies.yaml: what a person can be seen to do, at four levels. */
const competencySchema = z
  .strictObject({
    id: slugSchema,
    /** Which of the ten guidelines it carries (design, section 2). */
    guideline: z.int().min(1).max(10).nullable(),
    title: localizedText,
    description: localizedText,
    /** Observable behaviours. */
    levels: z.strictObject({ 1: localizedText, 2: localizedText, 3: localizedText, 4: localizedText }),
    /** Address of the nearest skill in the ESCO classification. */
    esco: z
      .url({ protocol: /^http$/, hostname: /^data\.europa\.eu$/ })
      .nullable()
      .default(null),
    /** ESCO's own words for it; French may be missing where nobody has seen them. */
    escoLabel: z
      .strictObject({ fr: z.string().trim().min(1).nullable(), en: z.string().trim().min(1) })
      .nullable()
      .default(null),
  })
  .refine(({ esco, escoLabel }) => (esco === null) === (escoLabel === null), {
    error: "the ESCO address and ESCO’s label come together",
    path: ["escoLabel"],
    params: { mend: "write `escoLabel` as ESCO does, or `esco: null` and `escoLabel: null`" },
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
