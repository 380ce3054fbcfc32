import { LOCALES } from "./locale";
import { z } from "./zod";

export const localeSchema = z.enum(LOCALES);

/** Content text: present and not blank in both languages. */
export const localizedText = z.strictObject({
  fr: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
