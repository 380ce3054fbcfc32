import { MAX_TEXT } from "./conversation/move";
import { spokenText } from "./conversation/perception";
import type { Run, Step } from "./conversation/run";
import { fill } from "./scenario/fill";
import { recordValue } from "./scenario/record-value";
import { plainDraft, type Scenario } from "./scenario/scenario";
import type { Channel, RecordField, Tool } from "./scenario/structure";

/** One line of a transcript as its reader sees it. */
export interface TranscriptLine {
  key: string;
  /** Move that it belongs to; 0 is the opening. */
  turn: number;
  who: "customer" | "adviser" | "assistant" | "desk";
  /** For `desk` lines (what the customer does not see), what happened. */
  kind: "said" | "tool" | "tool_refused" | "draft_refused" | "reported" | "handover" | "closed";
  /** Name of the tool, or to whom it was handed over. */
  label: string | null;
  text: string;
}

export interface WorkplaceView {
  title: string;
  channel: Channel;
  company: string;
  adviser: string;
  customer: string;
  brief: string;
  policy: string;
  /** Moves made so far: the number of the next one. */
  index: number;
  ended: boolean;
  lines: TranscriptLine[];
  record: { id: string; label: string; value: string; disclose: RecordField["disclose"] }[];
  /** Drafts on the table, oldest first. */
  drafts: { id: string; text: string }[];
  tools: { id: string; label: string; kind: Tool["kind"]; arguments: ToolField[] }[];
  /** What the last search found, best first; null before any search. */
  found: { id: string; title: string; text: string }[] | null;
  handover: { to: string; label: string }[];
  maxText: number;
}

export interface ToolField {
  id: string;
  label: string;
  kind: Tool["arguments"][number]["kind"];
  options: string[];
  maximum: number | null;
}

function linesOfMove(scenario: Scenario, run: Run, step: Step): Omit<TranscriptLine, "key" | "turn">[] {
  const { move, tool } = step;
  const wording = scenario.wording[run.locale];
  switch (move?.type) {
    case undefined:
      return [];
    case "say":
      return [{ who: "adviser", kind: "said", label: null, text: spokenText(scenario, run.locale, move) }];
    case "tool":
      return [
        {
          who: "desk",
          kind: tool?.done ? "tool" : "tool_refused",
          label: wording.tools[move.tool]?.label ?? move.tool,
          text: tool?.text ?? "",
        },
      ];
    case "draft":
      return [{ who: "desk", kind: "draft_refused", label: null, text: move.reason }];
    case "report":
      return [{ who: "desk", kind: "reported", label: null, text: move.reason }];
    case "handover":
      return [
        { who: "desk", kind: "handover", label: wording.handover[move.to] ?? move.to, text: move.summary },
      ];
    case "close":
      return [{ who: "desk", kind: "closed", label: null, text: "" }];
  }
}

/** The transcript of a run, with what happened at the desk between the lines; an AI's earlier lines first. */
export function transcriptOf(scenario: Scenario, run: Run): TranscriptLine[] {
  const wording = scenario.wording[run.locale];
  const before = scenario.structure.transcript.map(
    ({ id, who }): TranscriptLine => ({
      key: `before-${id}`,
      turn: 0,
      who,
      kind: "said",
      label: null,
      text: fill(scenario, run.locale, wording.transcript[id] ?? ""),
    }),
  );
  const after = run.steps.flatMap((step, turn): TranscriptLine[] => {
    const moved = linesOfMove(scenario, run, step).map((line) => ({ ...line, key: `move-${turn}`, turn }));
    const text = step.customer?.text;
    if (text === undefined) return moved;
    return [...moved, { key: `customer-${turn}`, turn, who: "customer", kind: "said", label: null, text }];
  });
  return [...before, ...after];
}

function lastFound(scenario: Scenario, run: Run): WorkplaceView["found"] {
  const search = run.steps.findLast(({ move, tool }) => {
    const used =
      move?.type === "tool" ? scenario.structure.tools.find(({ id }) => id === move.tool) : undefined;
    return used?.kind === "search" && tool !== null;
  });
  if (!search?.tool) return null;
  return search.tool.articles.flatMap((id) => {
    const article = scenario.wording[run.locale].articles[id];
    return article ? [{ id, title: article.title, text: fill(scenario, run.locale, article.text) }] : [];
  });
}

/** What the adviser sees at her desk: nothing that the customer hides, nothing that judges. Pure. */
export function workplaceOf(scenario: Scenario, run: Run): WorkplaceView {
  const { structure } = scenario;
  const { locale, state } = run;
  const wording = scenario.wording[locale];
  return {
    title: wording.title,
    channel: structure.channel,
    company: wording.company,
    adviser: wording.adviser,
    customer: wording.persona.name,
    brief: wording.brief,
    policy: wording.policy,
    index: run.moves.length,
    ended: state.ended !== null,
    lines: transcriptOf(scenario, run),
    record: structure.record.map((field) => ({
      id: field.id,
      label: wording.record[field.id]?.label ?? field.id,
      value: recordValue(scenario, locale, field),
      disclose: field.disclose,
    })),
    drafts: structure.drafts
      .filter(({ id }) => state.drafts[id]?.decision === null)
      .map(({ id }) => ({ id, text: plainDraft(fill(scenario, locale, wording.drafts[id]?.text ?? "")) })),
    tools: structure.tools.map(({ id, kind, arguments: fields }) => ({
      id,
      kind,
      label: wording.tools[id]?.label ?? id,
      arguments: fields.map((field) => ({
        id: field.id,
        label: wording.tools[id]?.arguments[field.id] ?? field.id,
        kind: field.kind,
        options: field.options ?? [],
        maximum: field.maximum ?? null,
      })),
    })),
    found: lastFound(scenario, run),
    handover: structure.handover.to.map((to) => ({ to, label: wording.handover[to] ?? to })),
    maxText: MAX_TEXT,
  };
}
