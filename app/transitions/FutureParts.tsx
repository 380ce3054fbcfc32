import { Link } from "@remix-run/react";
import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { GapTable } from "./GapTable";
import { OwnTasks } from "./OwnTasks";
import { PlanView } from "./PlanView";
import type { OwnChange, OwnFuture } from "./person-page";
import { inLocale } from "./plan-words";

/** Everything on an employee's page about the future of her role. */
export function FutureParts({ future }: { future: OwnFuture }) {
  return (
    <Page title={m.transitions_future_title()} lead={m.transitions_future_lead()}>
      {future.role ? (
        <Section title={m.transitions_future_role()}>
          <p className="font-medium">{inLocale(future.role.title)}</p>
          <p className="max-w-[66ch] text-soft">{inLocale(future.role.summary)}</p>
        </Section>
      ) : null}
      {future.changes.length === 0 ? (
        <EmptyState
          title={m.transitions_future_none()}
          action={<LinkButton to="/skills">{m.transitions_future_none_action()}</LinkButton>}
        >
          {m.transitions_future_none_text()}
        </EmptyState>
      ) : (
        future.changes.map((change) => <Change key={change.id} change={change} />)
      )}
      <Section title={m.transitions_future_who()}>
        <ul className="flex max-w-[66ch] list-disc flex-col gap-1 ps-5">
          <li>{m.transitions_future_who_you()}</li>
          <li>{future.consulted ? m.transitions_future_who_hr() : m.transitions_future_who_hr_later()}</li>
          <li>{m.transitions_future_who_representatives()}</li>
          <li>{m.transitions_future_who_others()}</li>
        </ul>
      </Section>
      <Section title={m.transitions_future_how()}>
        <p className="max-w-[66ch]">{m.transitions_future_how_text()}</p>
        <p className="mt-2">
          <Link className="link" to="/method">
            {m.transitions_future_how_link()}
          </Link>
        </p>
      </Section>
    </Page>
  );
}

function Change({ change }: { change: OwnChange }) {
  return (
    <Section
      title={inLocale(change.title)}
      lead={m.transitions_takes_place_on({ day: formatDay(change.takesPlaceOn) })}
    >
      <div className="flex flex-col gap-10">
        <Section level={3} title={m.transitions_future_what_changes()}>
          <OwnTasks tasks={change.tasks} />
        </Section>
        {change.targets.map((target) => (
          <Section
            key={target.role.slug}
            level={3}
            title={m.transitions_future_target({ role: inLocale(target.role.title) })}
            lead={m.transitions_future_gap_words({
              count: target.rows.filter(({ missing }) => missing > 0).length,
              total: target.rows.length,
            })}
            actions={
              <LinkButton to="/skills" variant="quiet">
                {m.transitions_future_skills_link()}
              </LinkButton>
            }
          >
            <p className="mb-4 max-w-[66ch] text-soft">{inLocale(target.role.summary)}</p>
            <GapTable target={target} isOwn />
          </Section>
        ))}
        <Section level={3} title={m.transitions_future_plan()}>
          {change.plan ? (
            <PlanView plan={change.plan} targets={change.targets} />
          ) : (
            <Notice>{m.transitions_plan_none_own()}</Notice>
          )}
        </Section>
      </div>
    </Section>
  );
}
