import type { Locale } from "~/kernel/locale";
import {
  type CompiledPattern,
  compilePattern,
  type Pattern,
  type ReadText,
  readText,
} from "../language/pattern";
import { fill, fillWays } from "./fill";
import { recordValue, recordWays } from "./record-value";
import { plainDraft, type Scenario } from "./scenario";

type Patterns = Record<string, readonly CompiledPattern[]>;

/** The patterns of a scenario in one language, prepared for comparing. */
export interface CompiledScenario {
  points: Patterns;
  claims: Patterns;
  /** What unmakes a claim in its own sentence. */
  unless: Patterns;
  facts: Patterns;
  /** One pattern per personal or withheld record field: its value. */
  record: Patterns;
  /** The text of each draft with its placeholders filled. */
  drafts: Record<string, ReadText>;
}

const kept = new WeakMap<Scenario, Partial<Record<Locale, CompiledScenario>>>();

function compile(scenario: Scenario, locale: Locale): CompiledScenario {
  const wording = scenario.wording[locale];
  const patternsOf = (accept: readonly Pattern[]) =>
    accept.map((pattern) =>
      compilePattern(
        locale,
        pattern.map((group) => fillWays(scenario, locale, group)),
      ),
    );
  const each = <Value, Result>(values: Record<string, Value>, map: (value: Value) => Result) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, map(value)]));
  const withheld = scenario.structure.record.filter((field) => field.disclose !== "free");
  return {
    points: each(wording.points, (point) => patternsOf(point.accept)),
    claims: each(wording.claims, (claim) => patternsOf(claim.accept)),
    unless: each(wording.claims, (claim) => patternsOf(claim.unless ? [[claim.unless]] : [])),
    facts: each(wording.facts, (fact) => patternsOf(fact.asks)),
    record: Object.fromEntries(
      withheld
        // A bare number or percentage is said too often for other reasons; points guard those.
        .filter((field) => field.kind !== "number" && field.kind !== "percent")
        .filter((field) => /[\p{L}\p{N}]/u.test(recordValue(scenario, locale, field)))
        .map((field) => [field.id, [compilePattern(locale, [recordWays(scenario, locale, field)])]]),
    ),
    drafts: each(wording.drafts, (draft) => readText(locale, plainDraft(fill(scenario, locale, draft.text)))),
  };
}

/** The compiled patterns of `scenario` in `locale`; computed once per scenario object. */
export function compiled(scenario: Scenario, locale: Locale): CompiledScenario {
  const known = kept.get(scenario) ?? {};
  kept.set(scenario, known);
  known[locale] ??= compile(scenario, locale);
  return known[locale];
}
