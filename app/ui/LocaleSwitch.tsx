import { useLocation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { LOCALES, type Locale } from "~/kernel/locale";

const NAMES: Record<Locale, () => string> = { fr: m.ui_language_fr, en: m.ui_language_en };

/** Changes the language. A whole new document, because every word of the page changes. */
export function LocaleSwitch({ locale }: { locale: Locale }) {
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/locale">
      <fieldset>
        <legend className="mb-1 text-sm text-soft">{m.ui_language()}</legend>
        <input type="hidden" name="returnTo" value={pathname + search} />
        <div className="segments">
          {LOCALES.map((option) => (
            <button
              key={option}
              type="submit"
              name="locale"
              value={option}
              lang={option}
              aria-pressed={option === locale}
            >
              {NAMES[option]()}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
