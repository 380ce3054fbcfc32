import { Form } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { AssignmentLine } from "../assignment-line";
import type { PersonAssignments } from "../assignment-page";
import { type AssignAnswer, AssignForm } from "./AssignForm";
import { AssignmentCard } from "./AssignmentCard";
import { AssignmentHistory } from "./AssignmentHistory";

interface PersonAssignmentsViewProps {
  page: PersonAssignments;
  answer: AssignAnswer | null;
}

/** What is asked of one person, and the form to ask for more. */
export function PersonAssignmentsView({ page, answer }: PersonAssignmentsViewProps) {
  const { person, choices, days, pending, over } = page;
  return (
    <Page
      title={`${person.givenName} ${person.familyName}`}
      eyebrow={m.assignments_person_eyebrow({ unit: person.unitName })}
      lead={m.assignments_person_lead()}
      back={{ to: `/team/${person.id}`, label: m.assignments_person_back() }}
    >
      <Section title={m.assignments_pending()}>
        {pending.length > 0 ? (
          <ul className="grid gap-5 lg:grid-cols-2">
            {pending.map((line) => (
              <li key={line.id} className="grid min-w-0">
                <AssignmentCard
                  line={line}
                  isOwn={false}
                  actions={line.origin === "person" ? <Withdraw line={line} /> : null}
                />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title={m.assignments_pending_none_title()}>
            <p>{m.assignments_pending_none_text()}</p>
          </EmptyState>
        )}
      </Section>
      <Section title={m.assignments_ask()}>
        {choices ? (
          <AssignForm key={pending.length} choices={choices} days={days} answer={answer} />
        ) : (
          <Notice tone="info" title={m.assignments_ask_none()} />
        )}
      </Section>
      <AssignmentHistory lines={over} isOwn={false} />
    </Page>
  );
}

/** Withdraws one request, after asking whether that is meant. */
function Withdraw({ line: { id, title } }: { line: AssignmentLine }) {
  return (
    <Dialog
      trigger={m.assignments_withdraw()}
      triggerVariant="quiet"
      triggerSize="small"
      title={m.assignments_withdraw_title()}
    >
      <p>{m.assignments_withdraw_text({ title })}</p>
      <Form method="post" className="mt-5">
        <input type="hidden" name="intent" value="withdraw" />
        <input type="hidden" name="assignment" value={id} />
        <Button variant="danger">{m.assignments_withdraw_confirm()}</Button>
      </Form>
    </Dialog>
  );
}
