import { holds } from "../conversation/holds";
import type { Run } from "../conversation/run";
import { fill } from "../scenario/fill";
import type { Scenario } from "../scenario/scenario";
import type { Criterion } from "../scenario/structure";
import { PARTLY, SURE } from "../weights";
import { collectQuotes, momentOf, type Quote, quoteMoment } from "./evidence";

export const VERDICTS = ["met", "partly", "missed", "not_applicable", "not_scored"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How one criterion was met, on what it rests, and one sentence of advice for that very turn. */
export interface CriterionResult {
  id: string;
  competency: string;
  weight: number;
  verdict: Verdict;
  evidence: Quote[];
  /** The turn that the advice is about; null when nothing was said. */
  turn: number | null;
  advice: string;
}

/** Credit of a verdict, 0..1; null when it does not count. */
export function creditOf(verdict: Verdict): number | null {
  if (verdict === "met") return 1;
  if (verdict === "partly") return PARTLY;
  return verdict === "missed" ? 0 : null;
}

/** Whether the conversation broke off: its customer left, or nobody ended it. */
const brokenOff = (run: Run) => !run.state.ended || ["left", "escalated"].includes(run.state.ended.kind);

function verdictOf(scenario: Scenario, run: Run, criterion: Criterion): Verdict {
  const { state } = run;
  // What was never reached because the customer left is missed: leaving early must not pay.
  if (criterion.applies && !holds(scenario, state, criterion.applies))
    return brokenOff(run) ? "missed" : "not_applicable";
  const judge = (minimumConfidence: number): Verdict => {
    if (holds(scenario, state, criterion.met, { minimumConfidence })) return "met";
    if (criterion.partly && holds(scenario, state, criterion.partly, { minimumConfidence })) return "partly";
    return "missed";
  };
  const sure = judge(SURE);
  return sure === judge(0) ? sure : "not_scored";
}

function evidenceOf(scenario: Scenario, run: Run, criterion: Criterion, verdict: Verdict): Quote[] {
  if (verdict === "not_applicable") return [];
  const event = typeof criterion.moment === "object" ? run.state.events[criterion.moment.event] : undefined;
  const shows = () => collectQuotes(scenario, run, criterion.shows, (event?.turn ?? -1) + 1);
  const breaks = () => collectQuotes(scenario, run, criterion.breaks);
  const found = verdict === "missed" ? breaks() : verdict === "met" ? shows() : [...shows(), ...breaks()];
  return found.length > 0 ? found : quoteMoment(run, criterion.moment);
}

/** The better sentence for the turn where the criterion was lost, chosen by how things stood then. */
function betterSentence(scenario: Scenario, run: Run, criterion: Criterion, turn: number | null): string {
  const words = scenario.wording[run.locale].criteria[criterion.id];
  const then = run.steps[turn ?? 0]?.state ?? run.state;
  const chosen =
    criterion.advice.find((advice) => !advice.when || holds(scenario, then, advice.when)) ??
    criterion.advice.at(-1);
  return fill(scenario, run.locale, words?.better[chosen?.id ?? ""] ?? words?.why ?? "");
}

/** Judges one criterion of `scenario` on a run. */
export function judgeCriterion(scenario: Scenario, run: Run, criterion: Criterion): CriterionResult {
  const verdict = verdictOf(scenario, run, criterion);
  const evidence = evidenceOf(scenario, run, criterion, verdict);
  const broken =
    verdict === "missed" || verdict === "partly"
      ? collectQuotes(scenario, run, criterion.breaks)[0]
      : undefined;
  const turn = broken?.turn ?? momentOf(run, criterion.moment)?.turn ?? null;
  const words = scenario.wording[run.locale].criteria[criterion.id];
  const advice =
    verdict === "met"
      ? fill(scenario, run.locale, words?.well ?? "")
      : verdict === "not_applicable"
        ? fill(scenario, run.locale, words?.why ?? "")
        : betterSentence(scenario, run, criterion, turn);
  const { id, competency, weight } = criterion;
  return { id, competency, weight, verdict, evidence, turn, advice };
}
