// Without zod, because every page of the browser loads this file.

/** The languages of interface and content; the first is the default. */
export const LOCALES = ["fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "fr";

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);

/** A value in every language. */
export type Localized<Value = string> = Record<Locale, Value>;
