import type { Locale } from "~/kernel/locale";
import { recordWays, spokenValue } from "./record-value";
import type { Scenario } from "./scenario";

const PLACE = /\{(record|fact|adviser|company)(?:\.([a-z0-9-]+))?\}/g;

/** `text` with the scenario's own facts in its placeholders; an unknown placeholder stays as written. */
export function fill(scenario: Scenario, locale: Locale, text: string): string {
  const wording = scenario.wording[locale];
  return text.replace(PLACE, (whole, what: string, id: string | undefined) => {
    if (what === "adviser") return wording.adviser;
    if (what === "company") return wording.company;
    if (what === "fact") return wording.facts[id ?? ""]?.value ?? whole;
    const field = scenario.structure.record.find((candidate) => candidate.id === id);
    return field ? spokenValue(scenario, locale, field) : whole;
  });
}

/** A pattern group with record values written in every way that people write them. */
export function fillWays(scenario: Scenario, locale: Locale, group: string): string {
  return group.replace(PLACE, (whole, what: string, id: string | undefined) => {
    const field = scenario.structure.record.find((candidate) => candidate.id === id);
    return what === "record" && field ? recordWays(scenario, locale, field) : whole;
  });
}

/** The placeholders of `text` that name nothing in the scenario. */
export function unknownPlaces(scenario: Scenario, locale: Locale, text: string): string[] {
  return [...fill(scenario, locale, text).matchAll(/\{[^}]*\}/g)].map((match) => match[0]);
}
