import { AsyncLocalStorage } from "node:async_hooks";
import { DEFAULT_LOCALE, isLocale, type Locale } from "~/kernel/locale";
import { readLocaleFrom } from "./locale";

const ambient = new AsyncLocalStorage<Locale>();
readLocaleFrom(() => ambient.getStore() ?? DEFAULT_LOCALE);

/** Runs `work` with every message in `locale`, however long its asynchronous parts take. */
export const withLocale = <Value>(locale: Locale, work: () => Value): Value => ambient.run(locale, work);

const COOKIE = "locale";

/**
 * The language of somebody who is not signed in: her cookie, else her browser's first known wish, else French.
 * Takes the values of the headers `Cookie` and `Accept-Language`.
 */
export function localeOfHeaders(cookies: string, wishes: string): Locale {
  const cookie = /(?:^|;\s*)locale=([a-z]{2})/.exec(cookies)?.[1];
  if (isLocale(cookie)) return cookie;
  const languages = wishes.slice(0, 500).toLowerCase().split(",");
  return languages.map((wish) => wish.trim().slice(0, 2)).find(isLocale) ?? DEFAULT_LOCALE;
}

/** The same for a request that a loader or action answers. */
export const localeOfRequest = ({ headers }: Request): Locale =>
  localeOfHeaders(headers.get("Cookie") ?? "", headers.get("Accept-Language") ?? "");

/** The `Set-Cookie` value that remembers a language for a year. */
export const localeCookie = (locale: Locale) =>
  `${COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
