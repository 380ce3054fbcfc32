import type { Rule } from "../conversation/rule-event";
import type { Run } from "../conversation/run";
import type { Utterance } from "../conversation/state";
import { sentenceAround } from "../language/sentences";
import { fill } from "../scenario/fill";
import type { Scenario } from "../scenario/scenario";
import { plainDraft } from "../scenario/scenario";
import type { Criterion, EvidenceRule } from "../scenario/structure";
import { SURE } from "../weights";

/** Words of the conversation that a verdict rests on: exactly as they stand in that turn. */
export interface Quote {
  turn: number;
  quote: string;
}

/** Quotes of one criterion that are shown; the rest can be read in the transcript. */
const MOST = 3;

/** The words of the adviser at `turn`: what was said, or the summary or reason that was given. */
export function textOf(scenario: Scenario, run: Run, turn: number): string {
  const said = run.state.utterances.find((utterance) => utterance.turn === turn);
  if (said) return said.text;
  const move = run.steps[turn]?.move;
  if (!move) return "";
  const wording = scenario.wording[run.locale];
  if (move.type === "handover") return move.summary;
  if (move.type === "tool") return wording.tools[move.tool]?.label ?? move.tool;
  const draft = move.type === "draft" ? move.id : move.type === "report" ? move.draft : null;
  const reason = move.type === "draft" || move.type === "report" ? move.reason : "";
  if (reason.trim() !== "") return reason;
  return draft ? plainDraft(fill(scenario, run.locale, wording.drafts[draft]?.text ?? "")) : "";
}

function quoteAt(scenario: Scenario, run: Run, turn: number, position: number): Quote[] {
  const text = textOf(scenario, run, turn);
  return text.trim() === "" ? [] : [{ turn, quote: sentenceAround(text, position) }];
}

function quoteRule(
  scenario: Scenario,
  run: Run,
  rules: readonly Rule[],
  subjects: readonly string[],
): Quote[] {
  return run.steps.flatMap((step) =>
    step.events
      .filter((event) => rules.includes(event.rule) && subjects.includes(event.subject ?? ""))
      .flatMap((event) => quoteAt(scenario, run, event.turn, event.evidence[0]?.[0] ?? 0)),
  );
}

/** Quotes for everything that `rule` names, in the order of the conversation, without doubles, from `from` on. */
export function collectQuotes(scenario: Scenario, run: Run, rule: EvidenceRule, from = 0): Quote[] {
  const named = run.state.utterances
    .flatMap(({ acts }) => acts)
    .filter((found) => rule.acts.includes(found.act));
  // What was recognised surely is quoted; doubtful passages only when there is nothing better.
  const least = named.some((found) => found.confidence >= SURE) ? SURE : 0;
  const acts = run.state.utterances.flatMap((utterance) =>
    utterance.acts
      .filter((found) => rule.acts.includes(found.act) && found.confidence >= least)
      .flatMap((found) => quoteAt(scenario, run, utterance.turn, found.evidence[0]?.[0] ?? 0)),
  );
  const quotes = [
    ...acts,
    ...quoteRule(scenario, run, ["point_heard"], rule.points),
    ...quoteRule(scenario, run, ["claim_made"], rule.claims),
    ...quoteRule(scenario, run, ["fact_told"], rule.facts),
    ...quoteRule(scenario, run, ["tool_done"], rule.tools),
    ...quoteRule(
      scenario,
      run,
      ["draft_used", "draft_repaired", "draft_refused", "draft_reported"],
      rule.drafts,
    ),
  ];
  const seen = new Set<string>();
  return quotes
    .filter(({ turn }) => turn >= from)
    .sort((left, right) => left.turn - right.turn)
    .filter(({ turn, quote }) => {
      const key = `${turn}\n${quote}`;
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .slice(0, MOST);
}

/** The utterance where a criterion was decided: the answer to its event, the first or the last one. */
export function momentOf(run: Run, moment: Criterion["moment"]): Utterance | null {
  const { utterances, events } = run.state;
  if (moment === "first") return utterances[0] ?? null;
  if (moment === "last") return utterances.at(-1) ?? null;
  const event = events[moment.event];
  if (!event) return utterances.at(-1) ?? null;
  return utterances.find((utterance) => utterance.exchange > event.exchange) ?? utterances.at(-1) ?? null;
}

/** The utterance at a moment as a quote: its first sentence. */
export function quoteMoment(run: Run, moment: Criterion["moment"]): Quote[] {
  const utterance = momentOf(run, moment);
  return utterance ? [{ turn: utterance.turn, quote: sentenceAround(utterance.text, 0) }] : [];
}
