import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import type { Tone } from "~/ui/tone";

const CRITERION: Record<string, { word: () => string; tone: Tone }> = {
  met: { word: m.readiness_criterion_met, tone: "good" },
  partly: { word: m.readiness_criterion_partly, tone: "info" },
  missed: { word: m.readiness_criterion_missed, tone: "warn" },
  not_applicable: { word: m.readiness_criterion_not_applicable, tone: "neutral" },
  not_scored: { word: m.readiness_criterion_not_scored, tone: "neutral" },
};

/** What became of one criterion of an assessed conversation. */
export function CriterionBadge({ verdict }: { verdict: string }) {
  const look = CRITERION[verdict];
  return <Badge tone={look?.tone ?? "neutral"}>{look?.word() ?? m.readiness_criterion_not_scored()}</Badge>;
}
