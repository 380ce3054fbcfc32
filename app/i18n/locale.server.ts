import { AsyncLocalStorage } from "node:async_hooks";
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from "~/kernel/locale";
import { readLocaleFrom } from "./locale";

const ambient = new AsyncLocalStorage<Locale>();
readLocaleFrom(() => ambient.getStore() ?? DEFAULT_LOCALE);

/** Runs `work` with every message in `locale`, however long its asynchronous parts take. */
export const withLocale = <Value>(locale: Locale, work: () => Value): Value => ambient.run(locale, work);

const COOKIE = "locale";

/** The language of somebody who is not signed in: her cookie, else her browser's first known wish, else French. */
export function localeOfRequest(request: Request): Locale {
  const cookie = /(?:^|;\s*)locale=([a-z]{2})/.exec(request.headers.get("Cookie") ?? "")?.[1];
  if (isLocale(cookie)) return cookie;
  const wishes = (request.headers.get("Accept-Language") ?? "").slice(0, 500).toLowerCase().split(",");
  const known = wishes
    .map((wish) => wish.trim().slice(0, 2))
    .find((wish) => LOCALES.includes(wish as Locale));
  return isLocale(known) ? known : DEFAULT_LOCALE;
}

/** The `Set-Cookie` value that remembers a language for a year. */
export const localeCookie = (locale: Locale) =>
  `${COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
