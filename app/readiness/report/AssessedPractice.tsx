import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Card } from "~/ui/Card";
import { Section } from "~/ui/Section";
import type { Tone } from "~/ui/tone";
import type { AssessedConversation } from "../report";

const CRITERION: Record<string, { word: () => string; tone: Tone }> = {
  met: { word: m.readiness_criterion_met, tone: "good" },
  partly: { word: m.readiness_criterion_partly, tone: "info" },
  missed: { word: m.readiness_criterion_missed, tone: "warn" },
  not_applicable: { word: m.readiness_criterion_not_applicable, tone: "neutral" },
  not_scored: { word: m.readiness_criterion_not_scored, tone: "neutral" },
};

/** Criteria of the conversations that the person had assessed; nothing of what was said. */
export function AssessedPractice({ conversations }: { conversations: readonly AssessedConversation[] }) {
  return (
    <Section title={m.readiness_report_practice_title()} lead={m.readiness_report_practice_lead()}>
      {conversations.length === 0 ? <p className="text-soft">{m.readiness_report_practice_empty()}</p> : null}
      <div className="flex flex-col gap-5">
        {conversations.map((conversation) => (
          <div key={conversation.id} id={`conversation-${conversation.id}`} className="scroll-mt-6">
            <Card title={conversation.title} level={3} eyebrow={resultWords(conversation)}>
              <ul className="flex flex-col gap-2">
                {conversation.criteria.map(({ id, title, verdict }) => (
                  <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
                    <span className="min-w-0">{title}</span>
                    <Badge tone={CRITERION[verdict]?.tone ?? "neutral"}>
                      {CRITERION[verdict]?.word() ?? m.readiness_criterion_not_scored()}
                    </Badge>
                  </li>
                ))}
              </ul>
            </Card>
          </div>
        ))}
      </div>
    </Section>
  );
}

function resultWords({ score, endedAt }: AssessedConversation): string {
  const date = formatDay(endedAt);
  return score === null
    ? m.readiness_report_practice_unscored({ date })
    : m.readiness_report_practice_score({ score, date });
}
