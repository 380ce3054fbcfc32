import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import type { Tone } from "~/ui/tone";
import type { Verdict } from "../mastery";

const TONES: Record<Verdict, Tone> = {
  ready: "good",
  near: "info",
  not_yet: "warn",
  not_enough_evidence: "neutral",
};

/** A finding in words. */
export function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case "ready":
      return m.readiness_verdict_ready();
    case "near":
      return m.readiness_verdict_near();
    case "not_yet":
      return m.readiness_verdict_not_yet();
    case "not_enough_evidence":
      return m.readiness_verdict_not_enough_evidence();
  }
}

/** What the evidence says of a person and a level, or a whole role. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return <Badge tone={TONES[verdict]}>{verdictWord(verdict)}</Badge>;
}
