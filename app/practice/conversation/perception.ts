import type { ActDetection, DetectActs } from "../acts/act";
import type { PiiKind, PiiSpan } from "../pii/kind";
import { compiled } from "../scenario/compiled";
import { recordValue } from "../scenario/record-value";
import type { Scenario } from "../scenario/scenario";
import type { Move, SayMove } from "./move";
import type { ConversationState } from "./state";

/** What the detectors found in the text of a move. Empty for a move without text. */
export interface Perception {
  acts: readonly ActDetection[];
  pii: readonly PiiSpan[];
}
export const NOTHING_PERCEIVED: Perception = { acts: [], pii: [] };

/** Finds what a move does; given to a run so that the engine itself knows no classifier. */
export type Perceive = (scenario: Scenario, state: ConversationState, move: Move) => Perception;

type DetectPii = (input: {
  locale: ConversationState["locale"];
  text: string;
  record?: readonly { value: string; kind: PiiKind }[];
}) => PiiSpan[];

/** What is really said: a draft used as it is brings its own text when none is given. */
export function spokenText(scenario: Scenario, locale: ConversationState["locale"], move: SayMove): string {
  if (move.text.trim() !== "") return move.text;
  return move.draft ? (compiled(scenario, locale).drafts[move.draft.id]?.text ?? "") : "";
}

/** Binds the detectors to scenarios: text in, context (the customer's last words) and record taken from the state. */
export function perceiveWith(detectActs: DetectActs, detectPii: DetectPii): Perceive {
  return (scenario, state, move) => {
    if (move.type !== "say" && move.type !== "handover") return NOTHING_PERCEIVED;
    const text = move.type === "say" ? spokenText(scenario, state.locale, move) : move.summary;
    const record = scenario.structure.record.flatMap((field) =>
      field.personal ? [{ value: recordValue(scenario, state.locale, field), kind: field.personal }] : [],
    );
    const context = state.lines.at(-1)?.text ?? null;
    return {
      acts: move.type === "say" ? detectActs({ locale: state.locale, text, context }) : [],
      pii: detectPii({ locale: state.locale, text, record }),
    };
  };
}
