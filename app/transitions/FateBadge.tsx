import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import type { Tone } from "~/ui/tone";
import type { TaskFate } from "./role-change";

/** What becomes of a task, in words. */
export const fateWords: Record<TaskFate | "unjudged", () => string> = {
  stays: m.transitions_fate_stays,
  augmented: m.transitions_fate_augmented,
  automated: m.transitions_fate_automated,
  new: m.transitions_fate_new,
  unjudged: m.transitions_fate_unjudged,
};

// No tone says that one fate is better or worse than another for somebody: only that it is known or not.
const TONES: Record<TaskFate | "unjudged", Tone> = {
  stays: "neutral",
  augmented: "info",
  automated: "info",
  new: "info",
  unjudged: "warn",
};

/** What becomes of a task; null: nobody has judged it yet. */
export function FateBadge({ fate }: { fate: TaskFate | null }) {
  const shown = fate ?? "unjudged";
  return <Badge tone={TONES[shown]}>{fateWords[shown]()}</Badge>;
}
