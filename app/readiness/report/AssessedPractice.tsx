import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";
import { Section } from "~/ui/Section";
import type { AssessedConversation } from "../report";
import { CriterionBadge } from "./CriterionBadge";

/** Criteria of the conversations that the person had assessed; nothing of what was said. */
export function AssessedPractice({ conversations }: { conversations: readonly AssessedConversation[] }) {
  return (
    <Section
      title={m.readiness_report_practice_title()}
      lead={m.readiness_report_practice_lead()}
      id="practice"
    >
      {conversations.length === 0 ? <p className="text-soft">{m.readiness_report_practice_empty()}</p> : null}
      <div className="flex flex-col gap-5">
        {conversations.map((conversation) => (
          <div key={conversation.id} id={`conversation-${conversation.id}`} className="scroll-mt-6">
            <Card title={conversation.title} level={3} eyebrow={resultWords(conversation)}>
              <ul className="flex flex-col gap-2">
                {conversation.criteria.map(({ id, title, verdict }) => (
                  <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
                    <span className="min-w-0">{title}</span>
                    <CriterionBadge verdict={verdict} />
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
