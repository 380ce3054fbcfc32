import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "~/kernel/locale";

const FOLDER = join(import.meta.dirname, "../../app/i18n/messages");

const read = (locale: Locale): Record<string, unknown> =>
  Object.assign(
    {},
    ...readdirSync(FOLDER)
      .filter((name) => name.endsWith(`.${locale}.json`))
      .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8"))),
  );

const messages: Record<Locale, Record<string, unknown>> = { fr: read("fr"), en: read("en") };

/** A message as the page shows it, with its inputs filled in. */
export function say(locale: Locale, key: string, inputs: Record<string, string | number> = {}): string {
  const text = messages[locale][key];
  if (typeof text !== "string") throw new Error(`no plain message ${key} in ${locale}`);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(inputs[name] ?? ""));
}
