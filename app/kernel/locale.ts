import { z } from "./zod";

/** The languages of interface and content; the first is the default. */
export const LOCALES = ["fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "fr";

export const localeSchema = z.enum(LOCALES);
export const isLocale = (value: unknown): value is Locale => localeSchema.safeParse(value).success;

/** A text written in every language. */
export type Localized<Value = string> = Record<Locale, Value>;
/** Content text: present and not blank in both languages. */
export const localizedText = z.strictObject({ fr: z.string().trim().min(1), en: z.string().trim().min(1) });
