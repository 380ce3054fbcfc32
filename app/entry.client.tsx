import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { readLocaleFrom } from "~/i18n/locale";
import { DEFAULT_LOCALE, isLocale } from "~/kernel/locale";

readLocaleFrom(() =>
  isLocale(document.documentElement.lang) ? document.documentElement.lang : DEFAULT_LOCALE,
);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
