import { fold } from "~/kernel/language/words";
import { LOCALES, type Locale } from "~/kernel/locale";
import { findClaim } from "../copilot/claims";
import { type CompiledPattern, matchPattern, readText } from "../language/pattern";
import { sentencesOf } from "../language/sentences";
import { compiled } from "./compiled";
import { fill, unknownPlaces } from "./fill";
import { flawedSpans, type Scenario } from "./scenario";
import type { ScenarioFault } from "./scenario-fault";
import { INTENTS } from "./wording";

type Place = { path: (string | number)[]; text: string };

/** Every text under `value`, with its place. */
function textsOf(value: unknown, path: (string | number)[] = []): Place[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}

/** Keys under which the customer's sentences stand. */
const SPOKEN = new Set([
  "opening",
  "heard",
  "ask",
  "says",
  "again",
  "told",
  "withheld",
  "discovered",
  "last",
  "banks",
  "voice",
]);
/** Sentences shorter than this may stand twice: "Merci." */
const SHORT_SENTENCE = 4;

function spokenTexts(scenario: Scenario, locale: Locale): Place[] {
  const all = { ...scenario.wording[locale], voice: scenario.voice[locale] };
  return textsOf(all).filter(({ path }) => path.some((step) => SPOKEN.has(String(step))));
}

/** Sentences that stand twice, so that the customer could repeat one. */
function checkRepetition(scenario: Scenario, locale: Locale): ScenarioFault[] {
  const first = new Map<string, string>();
  return spokenTexts(scenario, locale).flatMap(({ path, text }) =>
    sentencesOf(text).flatMap(({ start, end }): ScenarioFault[] => {
      const sentence = fold(text.slice(start, end))
        .replace(/[^a-z0-9{}]+/g, " ")
        .trim();
      const place = path.join(".");
      const before = first.get(sentence);
      if (before === undefined) first.set(sentence, place);
      if (before === undefined || sentence.length < SHORT_SENTENCE) return [];
      return [
        {
          file: locale,
          path,
          what: `"${text.slice(start, end)}" stands in ${before} too`,
          mend: "say it in other words",
        },
      ];
    }),
  );
}

function checkPlaces(scenario: Scenario, locale: Locale): ScenarioFault[] {
  return textsOf(scenario.wording[locale]).flatMap(({ path, text }) =>
    path.includes("accept") || path.includes("asks")
      ? []
      : unknownPlaces(scenario, locale, text).map((place) => ({
          file: locale,
          path,
          what: `${place} names nothing`,
          mend: "name a record field, a fact, {adviser} or {company}",
        })),
  );
}

/** Examples that their own patterns miss, and counter-examples that they take. */
function checkExamples(scenario: Scenario, locale: Locale): ScenarioFault[] {
  const words = scenario.wording[locale];
  const ready = compiled(scenario, locale);
  const any = (patterns: readonly CompiledPattern[] | undefined, text: string, questions: boolean) =>
    (patterns ?? []).some((pattern) => matchPattern(readText(locale, text), pattern, { questions }) !== null);
  const faults: ScenarioFault[] = [];
  const check = (
    path: string[],
    yes: readonly string[],
    no: readonly string[],
    finds: (text: string) => boolean,
  ) => {
    yes.forEach((text, index) => {
      if (!finds(text))
        faults.push({
          file: locale,
          path: [...path, "yes", index],
          what: "its patterns do not recognise it",
          mend: "widen `accept`",
        });
    });
    no.forEach((text, index) => {
      if (finds(text))
        faults.push({
          file: locale,
          path: [...path, "no", index],
          what: "its patterns recognise it",
          mend: "narrow `accept`",
        });
    });
  };
  for (const [id, point] of Object.entries(words.points)) {
    const questions = scenario.structure.points.find((candidate) => candidate.id === id)?.question ?? false;
    check(["points", id], point.yes, point.no, (text) => any(ready.points[id], text, questions));
  }
  for (const [id, claim] of Object.entries(words.claims)) {
    check(
      ["claims", id],
      claim.yes,
      claim.no,
      (text) => findClaim(ready, readText(locale, text), id) !== null,
    );
  }
  for (const [id, fact] of Object.entries(words.facts))
    check(["facts", id], fact.yes, fact.no, (text) => any(ready.facts[id], text, true));
  return faults;
}

/** Drafts that do not say what the structure says of them. */
function checkDrafts(scenario: Scenario, locale: Locale): ScenarioFault[] {
  const ready = compiled(scenario, locale);
  const faults: ScenarioFault[] = [];
  for (const draft of scenario.structure.drafts) {
    const read = ready.drafts[draft.id];
    const words = scenario.wording[locale].drafts[draft.id];
    if (!read || !words) continue;
    const fault = (what: string, mend: string) =>
      faults.push({ file: locale, path: ["drafts", draft.id], what, mend });
    for (const id of draft.conveys) {
      const found = ready.points[id]?.some(
        (pattern) => matchPattern(read, pattern, { questions: true }) !== null,
      );
      if (!found)
        fault(`the patterns of "${id}" do not find it here`, "let the draft say it, or widen the patterns");
    }
    const claims = Object.keys(ready.claims).filter((id) => findClaim(ready, read, id) !== null);
    const expected = draft.flaw?.claim;
    if (expected && !claims.includes(expected))
      fault(`the patterns of "${expected}" do not find the flaw`, "widen the claim's `accept`");
    for (const id of claims.filter((one) => one !== expected))
      fault(`it makes the false claim "${id}"`, "say it so that it is true");
    if (!draft.flaw) continue;
    if (flawedSpans(words.text).length === 0) fault("its flaw is not marked", "put it between [[ and ]]");
    if (!words.truth || !words.better)
      fault("a flawed draft without truth or better words", "write `truth` and `better`");
    const better = readText(locale, fill(scenario, locale, words.better ?? ""));
    if (expected && findClaim(ready, better, expected))
      fault("its better words still make the claim", "say it so that it is true");
  }
  return faults;
}

/** Intents with too little to say: the customer must always have words left. */
function checkBanks(scenario: Scenario, locale: Locale): ScenarioFault[] {
  const patience = scenario.structure.persona.patience;
  return INTENTS.flatMap((intent): ScenarioFault[] => {
    const banks = [scenario.wording[locale].banks[intent], scenario.voice[locale][intent]];
    const count = textsOf(banks).length;
    const needed = intent === "stalled" || intent === "still-there" ? patience : 1;
    if (count >= needed) return [];
    return [
      {
        file: locale,
        path: ["banks"],
        what: `"${intent}" has ${count} ways to be said`,
        mend: `write at least ${needed}`,
      },
    ];
  });
}

/** What is wrong with the words of a scenario that its schema can't see. */
export function checkWording(scenario: Scenario): ScenarioFault[] {
  return LOCALES.flatMap((locale) => [
    ...checkRepetition(scenario, locale),
    ...checkPlaces(scenario, locale),
    ...checkExamples(scenario, locale),
    ...checkDrafts(scenario, locale),
    ...checkBanks(scenario, locale),
  ]);
}
