import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import { type Env, parseEnv } from "~/platform/env";

/** The language of who reads this terminal: its own settings, else French. */
export function terminalLocale(source: Record<string, string | undefined>): Locale {
  const wish = source["LC_ALL"] || source["LC_MESSAGES"] || source["LANG"] || "";
  return wish === "" || wish.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/** The settings of this process; wrong ones are named on standard error, with the mend, and end it. */
export function settingsOrExit(source: Record<string, string | undefined> = process.env): Env {
  const result = parseEnv(source);
  if (result.ok) return result.value;
  const locale = terminalLocale(source);
  for (const problem of result.error) console.error(m.app_env_problem({ ...problem }, { locale }));
  process.exit(1);
}
