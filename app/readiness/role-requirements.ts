import { slugSchema } from "~/kernel/ids";
import type { Localized } from "~/kernel/locale";
import { localizedText } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import { type Requirement, requirementSchema } from "./requirement";

/** What readiness reads of content/roles/<slug>.yaml; `transitions` owns and checks the whole file. */
export const roleRequirementsSchema = z.object({
  slug: slugSchema,
  title: localizedText,
  requirements: z.array(requirementSchema).min(1),
});

/** What a job role asks of the people in it. */
export interface RoleRequirements {
  slug: string;
  title: Localized;
  requirements: Requirement[];
}
