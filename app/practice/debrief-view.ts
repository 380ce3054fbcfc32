import type { Locale } from "~/kernel/locale";
import type { RuleEvent } from "./conversation/rule-event";
import type { Run } from "./conversation/run";
import type { Verdict } from "./debrief/criteria";
import type { Debrief } from "./debrief/debrief";
import { textOf } from "./debrief/evidence";
import type { WhatIf } from "./debrief/what-if";
import { fill } from "./scenario/fill";
import type { Scenario } from "./scenario/scenario";
import type { FlawKind } from "./scenario/structure";
import { type TranscriptLine, transcriptOf } from "./workplace-view";

/** A stretch of a draft; `flawed` ones are what was wrong in it. */
export interface DraftPart {
  text: string;
  flawed: boolean;
}

export interface RuleLine {
  rule: RuleEvent["rule"];
  /** What the rule is about, in words; null when the rule says it all. */
  subject: string | null;
  effects: { measure: string; change: number }[];
}

/** The debrief in the words of its scenario. */
export type DebriefView = ReturnType<typeof viewDebrief>;
export type WhatIfView = ReturnType<typeof viewWhatIf>;

/** Splits a draft at the marks around its flaw. */
export function draftParts(text: string): DraftPart[] {
  return text
    .split(/(\[\[[\s\S]+?\]\])/)
    .filter((part) => part !== "")
    .map((part) => ({ text: part.replace(/^\[\[|\]\]$/g, ""), flawed: part.startsWith("[[") }));
}

/** What a rule's subject is called in the scenario; ids that have no words (acts, flags) come back as they are. */
function subjectOf(scenario: Scenario, locale: Locale, subject: string | null): string | null {
  if (subject === null) return null;
  const wording = scenario.wording[locale];
  return (
    wording.points[subject]?.label ??
    wording.claims[subject]?.label ??
    wording.facts[subject]?.label ??
    wording.tools[subject]?.label ??
    wording.endings[subject]?.title ??
    wording.record[subject]?.label ??
    (wording.events[subject] ? fill(scenario, locale, wording.events[subject].says[0] ?? "") : undefined) ??
    subject
  );
}

export function viewRule(scenario: Scenario, locale: Locale, event: RuleEvent): RuleLine {
  const effects = Object.entries(event.effects).flatMap(([measure, change]) =>
    Math.abs(change) >= 0.005 ? [{ measure, change }] : [],
  );
  return { rule: event.rule, subject: subjectOf(scenario, locale, event.subject), effects };
}

function viewDrafts(scenario: Scenario, debrief: Debrief) {
  const wording = scenario.wording[debrief.locale];
  return debrief.drafts.map((draft) => {
    const words = wording.drafts[draft.id];
    const filled = (text: string | undefined) => (text ? fill(scenario, debrief.locale, text) : null);
    return {
      ...draft,
      flaw: draft.flaw as FlawKind | null,
      parts: draftParts(filled(words?.text) ?? ""),
      truth: filled(words?.truth),
      better: filled(words?.better),
    };
  });
}

/** Puts a debrief into the scenario's own words for its page. Pure. */
export function viewDebrief(scenario: Scenario, run: Run, debrief: Debrief) {
  const { locale } = debrief;
  const wording = scenario.wording[locale];
  const ending = wording.endings[debrief.outcome.ending];
  const criteria = debrief.criteria.map((criterion) => ({
    ...criterion,
    title: wording.criteria[criterion.id]?.title ?? criterion.id,
    why: wording.criteria[criterion.id]?.why ?? "",
    well: wording.criteria[criterion.id]?.well ?? "",
  }));
  return {
    title: wording.title,
    company: wording.company,
    customer: wording.persona.name,
    adviser: wording.adviser,
    score: debrief.score,
    uncapped: debrief.uncapped,
    outcome: {
      kind: debrief.outcome.kind,
      title: ending?.title ?? "",
      text: ending ? fill(scenario, locale, ending.text) : "",
    },
    criteria,
    workOn: criteria.find(({ id }) => id === debrief.workOn) ?? null,
    blockers: debrief.blockers.map((blocker) => ({
      ...blocker,
      title: wording.blockers[blocker.id]?.title ?? blocker.id,
      why: wording.blockers[blocker.id]?.why ?? "",
    })),
    curve: debrief.curve,
    reliance: debrief.reliance,
    drafts: viewDrafts(scenario, debrief),
    facts: debrief.facts.map((fact) => ({
      ...fact,
      label: wording.facts[fact.id]?.label ?? fact.id,
      value: fill(scenario, locale, wording.facts[fact.id]?.value ?? ""),
      question: fill(scenario, locale, fact.question),
    })),
    faults: debrief.faults.map((fault) => ({
      ...fault,
      label: wording.faults[fault.id]?.label ?? fault.id,
      truth: wording.faults[fault.id]?.truth ?? "",
    })),
    lines: transcriptOf(scenario, run) satisfies TranscriptLine[],
    /** The turns whose words can be changed in a "what if". */
    turns: run.moves.flatMap((move, index) =>
      move.type === "say" ? [{ turn: index + 1, text: textOf(scenario, run, index + 1) }] : [],
    ),
  };
}

/** What another sentence would have changed, in the scenario's words. Pure. */
export function viewWhatIf(scenario: Scenario, locale: Locale, turn: number, text: string, result: WhatIf) {
  const wording = scenario.wording[locale];
  const rules = (events: readonly RuleEvent[]) => events.map((event) => viewRule(scenario, locale, event));
  const answer = result.run.steps[turn]?.customer?.text ?? null;
  return {
    turn,
    text,
    before: result.before.score,
    after: result.after.score,
    change: result.scoreChange,
    answer,
    criteria: result.criteria.map(
      ({ id, before, after }): { id: string; title: string; before: Verdict; after: Verdict } => ({
        id,
        title: wording.criteria[id]?.title ?? id,
        before,
        after,
      }),
    ),
    come: rules(result.rules.come),
    gone: rules(result.rules.gone),
    curve: result.after.curve,
  };
}
