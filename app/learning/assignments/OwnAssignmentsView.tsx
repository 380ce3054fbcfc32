import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { OwnAssignments } from "../assignment-page";
import { AssignmentCard } from "./AssignmentCard";
import { AssignmentHistory } from "./AssignmentHistory";
import { RenewalCard } from "./RenewalCard";

/** Everything that is asked of the reader and what was. */
export function OwnAssignmentsView({ pending, renewals, over }: OwnAssignments) {
  const cards = [
    ...pending.map((line) => ({
      dueOn: line.dueOn,
      key: line.id,
      card: <AssignmentCard line={line} isOwn />,
    })),
    ...renewals.map((renewal) => ({
      dueOn: renewal.dueOn,
      key: `renewal ${renewal.moduleSlug}`,
      card: <RenewalCard renewal={renewal} />,
    })),
  ].sort((left, right) => left.dueOn.localeCompare(right.dueOn));
  return (
    <Page
      title={m.assignments_own_title()}
      lead={m.assignments_own_lead()}
      back={{ to: "/learn", label: m.app_nav_learn() }}
    >
      <Section title={m.assignments_to_do()}>
        {cards.length > 0 ? (
          <ul className="grid gap-5 lg:grid-cols-2">
            {cards.map(({ key, card }) => (
              <li key={key} className="grid min-w-0">
                {card}
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState
            title={m.assignments_nothing_title()}
            action={<LinkButton to="/learn">{m.assignments_open_catalogue()}</LinkButton>}
          >
            <p>{m.assignments_nothing_text()}</p>
          </EmptyState>
        )}
      </Section>
      <AssignmentHistory lines={over} isOwn />
    </Page>
  );
}
