import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import type { DebriefView } from "../debrief-view";

/** What the customer kept to themselves, whether it came out, and the question that brings it out. */
export function Facts({ facts }: { facts: DebriefView["facts"] }) {
  if (facts.length === 0) return null;
  return (
    <Section title={m.practice_facts()} lead={m.practice_facts_lead()}>
      <DataTable
        caption={m.practice_facts()}
        hideCaption
        columns={[
          { key: "value", header: m.practice_facts_what() },
          {
            key: "told",
            header: m.practice_facts_state(),
            cell: ({ told, withheld }) =>
              told !== null ? (
                <Badge tone="good">{m.practice_facts_told({ turn: told })}</Badge>
              ) : withheld !== null ? (
                <Badge tone="warn">{m.practice_facts_withheld({ turn: withheld })}</Badge>
              ) : (
                <Badge>{m.practice_facts_not_asked()}</Badge>
              ),
          },
          { key: "question", header: m.practice_facts_question() },
        ]}
        rows={facts}
        rowKey={(fact) => fact.id}
      />
    </Section>
  );
}
