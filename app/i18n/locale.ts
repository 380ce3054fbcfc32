import type { Locale } from "~/kernel/locale";
import { getLocale, overwriteGetLocale } from "./generated/runtime.js";

/** The language of the text being rendered now. */
export const currentLocale = (): Locale => getLocale();

/** Tells the messages how to learn the language: from the page in a browser, from the request on a server. */
export const readLocaleFrom = (read: () => Locale) => overwriteGetLocale(read);
