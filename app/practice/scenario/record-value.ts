import { fold } from "~/kernel/language/words";
import type { Locale } from "~/kernel/locale";
import type { Scenario } from "./scenario";
import type { RecordField } from "./structure";

const LANGUAGE: Record<Locale, string> = { fr: "fr-FR", en: "en-IE" };

const dateOf = (value: string) => new Date(`${value}T00:00:00Z`);

/** A record field as people read it in `locale`: "142,60 €", "30 septembre 2026". */
export function recordValue(scenario: Scenario, locale: Locale, field: RecordField): string {
  const language = LANGUAGE[locale];
  const value = scenario.wording[locale].record[field.id]?.value ?? field.value ?? "";
  switch (field.kind) {
    case "amount":
      return new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).format(Number(value));
    case "number":
      return new Intl.NumberFormat(language).format(Number(value));
    case "percent":
      return new Intl.NumberFormat(language, { style: "percent" }).format(Number(value) / 100);
    case "date":
      return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
        dateOf(String(value)),
      );
    default:
      return String(value);
  }
}

/** A field as somebody says it in a conversation: a date without its year. */
export function spokenValue(scenario: Scenario, locale: Locale, field: RecordField): string {
  if (field.kind !== "date") return recordValue(scenario, locale, field);
  const value = scenario.wording[locale].record[field.id]?.value ?? field.value ?? "";
  const format = new Intl.DateTimeFormat(LANGUAGE[locale], {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  // French says "le 1er", and only for the first.
  return format.format(dateOf(String(value))).replace(locale === "fr" ? /^1 / : /^$/, "1er ");
}

/** The ways to write a field's value in a pattern group: a date with and without year, numbers as numbers. */
export function recordWays(scenario: Scenario, locale: Locale, field: RecordField): string {
  const value = scenario.wording[locale].record[field.id]?.value ?? field.value ?? "";
  if (field.kind !== "date") return field.kind === "text" ? fold(String(value)) : String(value);
  const date = dateOf(String(value));
  const day = date.getUTCDate();
  const name = (month: "long" | "short") =>
    new Intl.DateTimeFormat(LANGUAGE[locale], { month, timeZone: "UTC" }).format(date).replace(".", "");
  const month = date.getUTCMonth() + 1;
  return [
    `${day} ${name("long")}`,
    `${name("long")} ${day}`,
    `${day} ${name("short")}`,
    `${day} ${month}`,
  ].join("|");
}
