import { formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { GapTable } from "./GapTable";
import { type PlanAnswer, PlanForm } from "./PlanForm";
import { PlanView } from "./PlanView";
import type { PersonInChange } from "./person-page";
import { inLocale } from "./plan-words";

/** Everything on the page of one person in a role change. */
export function PersonParts({
  page,
  isOwn,
  answer,
}: {
  page: PersonInChange;
  isOwn: boolean;
  answer: PlanAnswer | null;
}) {
  const { change, person, figures, mayPlan } = page;
  return (
    <Page
      title={person.name}
      eyebrow={inLocale(change.title)}
      lead={m.transitions_person_lead()}
      back={{ to: `/transitions/${change.id}`, label: m.transitions_back_to_change() }}
    >
      {figures ? (
        <>
          {figures.targets.map((target) => (
            <Section
              key={target.role.slug}
              title={m.transitions_gap_to({ role: inLocale(target.role.title) })}
              lead={m.transitions_gap_summary({ gap: formatPercent(target.gap) })}
            >
              <GapTable target={target} isOwn={isOwn} />
            </Section>
          ))}
          <Section id="plan" title={m.transitions_plan_title()}>
            {figures.plan ? (
              <PlanView plan={figures.plan} targets={figures.targets} />
            ) : (
              <EmptyState title={m.transitions_plan_none()}>{m.transitions_plan_none_text()}</EmptyState>
            )}
          </Section>
          {mayPlan ? (
            <Section title={figures.plan ? m.transitions_plan_remake() : m.transitions_plan_make()}>
              <PlanForm
                targets={figures.targets}
                takesPlaceOn={change.takesPlaceOn}
                answer={answer}
                hasPlan={figures.plan !== null}
              />
            </Section>
          ) : null}
        </>
      ) : (
        <Notice title={m.transitions_people_awaiting()}>{m.transitions_people_awaiting_text()}</Notice>
      )}
    </Page>
  );
}
