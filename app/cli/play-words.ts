import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import type { Advance } from "~/practice/conversation/advance";
import { openDrafts } from "~/practice/copilot/drafts";
import type { Debrief } from "~/practice/debrief/debrief";
import { fill } from "~/practice/scenario/fill";
import { recordValue } from "~/practice/scenario/record-value";
import { plainDraft, type Scenario } from "~/practice/scenario/scenario";

/** The brief, the company's rule on AI, and how to play. */
export function briefWords(scenario: Scenario, locale: Locale): string {
  const words = scenario.wording[locale];
  return `${words.title}\n\n${words.brief}\n\n${words.policy}\n\n${helpWords(scenario, locale)}\n`;
}

/** The commands, and what this scenario offers to them. */
export function helpWords(scenario: Scenario, locale: Locale): string {
  const { structure, wording } = scenario;
  const tools = structure.tools.map(({ id }) => `  ${id}  ${wording[locale].tools[id]?.label ?? ""}`);
  const people = structure.handover.to.map((id) => `  ${id}  ${wording[locale].handover[id] ?? ""}`);
  return [
    m.practice_play_help({}, { locale }),
    m.practice_play_tools({}, { locale }),
    ...tools,
    m.practice_play_people({}, { locale }),
    ...people,
  ].join("\n");
}

/** The customer's record. */
export function recordWords(scenario: Scenario, locale: Locale): string {
  return scenario.structure.record
    .map(
      (field) =>
        `  ${scenario.wording[locale].record[field.id]?.label ?? field.id}  ${recordValue(scenario, locale, field)}`,
    )
    .join("\n");
}

/** What a step shows: a tool's result, the customer's words, the drafts on the table. */
export function stepWords(scenario: Scenario, locale: Locale, step: Advance): string {
  const words = scenario.wording[locale];
  const lines: string[] = [];
  if (step.tool) {
    lines.push(`[${step.tool.text}]`);
    for (const id of step.tool.articles)
      lines.push(`  ${words.articles[id]?.title ?? ""}\n  ${words.articles[id]?.text ?? ""}`);
  }
  if (step.customer) lines.push(`${words.persona.name}> ${step.customer.text}`);
  if (step.state.ended) return lines.join("\n");
  for (const id of openDrafts(step)) {
    const draft = plainDraft(fill(scenario, locale, words.drafts[id]?.text ?? ""));
    lines.push(m.practice_play_draft({ id, text: draft }, { locale }));
  }
  return lines.join("\n");
}

/** The debrief, the thing to work on first. */
export function debriefWords(scenario: Scenario, locale: Locale, debrief: Debrief): string {
  const words = scenario.wording[locale];
  const ending = words.endings[debrief.outcome.ending];
  const verdicts = {
    met: m.practice_verdict_met({}, { locale }),
    partly: m.practice_verdict_partly({}, { locale }),
    missed: m.practice_verdict_missed({}, { locale }),
    not_applicable: m.practice_verdict_not_applicable({}, { locale }),
    not_scored: m.practice_verdict_not_scored({}, { locale }),
  };
  const first = debrief.criteria.find(({ id }) => id === debrief.workOn);
  const lines = [
    `${ending?.title ?? m.practice_play_unfinished({}, { locale })}  ${debrief.score}/100`,
    ending?.text ?? "",
  ];
  if (first)
    lines.push(
      "",
      m.practice_play_first({ title: words.criteria[first.id]?.title ?? "" }, { locale }),
      `  ${first.advice}`,
    );
  for (const { id, verdict, evidence, advice } of debrief.criteria) {
    lines.push("", `${words.criteria[id]?.title ?? id}  ${verdicts[verdict]}`);
    for (const { turn, quote } of evidence) lines.push(`  ${turn}  ${quote}`);
    lines.push(`  ${advice}`);
  }
  for (const { id } of debrief.blockers)
    lines.push("", `${words.blockers[id]?.title ?? id}  ${words.blockers[id]?.why ?? ""}`);
  return lines.join("\n");
}
