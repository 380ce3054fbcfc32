import { createRandom } from "~/kernel/random";
import type { ConversationState } from "../conversation/state";
import type { Turn } from "../conversation/turn";
import { fill } from "../scenario/fill";
import type { Bank, Intent, Level } from "../scenario/wording";
import { LEVEL_ANGRY, LEVEL_ANXIOUS, LEVEL_TENSE } from "../weights";

/** How the customer sounds now. */
export function levelOf({ customer }: ConversationState): Level {
  if (customer.anger >= LEVEL_ANGRY) return "angry";
  if (customer.anxiety >= LEVEL_ANXIOUS) return "anxious";
  return customer.anger >= LEVEL_TENSE ? "tense" : "calm";
}

interface Candidate {
  key: string;
  text: string;
}

/** One of the sentences that were not said yet, drawn by seed and turn; null when all were said. */
function pickUnsaid(turn: Turn, place: string, candidates: readonly Candidate[]): string | null {
  const { state } = turn;
  const left = candidates.filter((candidate) => !state.said.includes(candidate.key));
  if (left.length === 0) return null;
  const chosen = createRandom(`${state.seed}:${state.turn}:${place}`).pick(left);
  state.said.push(chosen.key);
  return fill(turn.scenario, state.locale, chosen.text);
}

/** A sentence of a list of the scenario, e.g. what the customer says about a point. */
export function sayFrom(turn: Turn, place: string, says: readonly string[]): string | null {
  return pickUnsaid(
    turn,
    place,
    says.map((text, index) => ({ key: `${place}#${index}`, text })),
  );
}

function bankCandidates(place: string, bank: Bank | undefined, levels: readonly Level[]): Candidate[] {
  return levels.flatMap((level) =>
    (bank?.[level] ?? []).map((text, index) => ({ key: `${place}.${level}#${index}`, text })),
  );
}

// What fits a level besides itself and "any", nearest first: nobody furious says something cheerful.
const NEAR: Record<Level, readonly Level[]> = {
  calm: ["tense", "anxious"],
  tense: ["anxious", "calm"],
  anxious: ["tense", "calm"],
  angry: ["tense"],
  any: ["calm", "tense", "anxious"],
};

/** A sentence for `intent` that fits how the customer feels: of this level or any, else of a near one. */
export function sayIntent(turn: Turn, intent: Intent): string | null {
  const level = levelOf(turn.state);
  const own = turn.wording.banks[intent];
  const voice = turn.scenario.voice[turn.state.locale][intent];
  const at = (levels: readonly Level[]) => [
    ...bankCandidates(`banks.${intent}`, own, levels),
    ...bankCandidates(`voice.${intent}`, voice, levels),
  ];
  const fitting = pickUnsaid(turn, intent, at([level, "any"]));
  if (fitting) return fitting;
  for (const near of NEAR[level]) {
    const text = pickUnsaid(turn, intent, at([near]));
    if (text) return text;
  }
  return null;
}
