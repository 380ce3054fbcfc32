import { formatDay, formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { HoursPicture } from "./HoursPicture";
import { IndexTable } from "./IndexTable";
import type { JudgementAnswer } from "./JudgementForm";
import { PeopleConcerned } from "./PeopleConcerned";
import { inLocale, listOf } from "./plan-words";
import type { RoleChangePage } from "./role-change-page";
import { SourceList } from "./SourceList";
import { TaskTable } from "./TaskTable";

/** Everything on the page of one role change. */
export function RoleChangeParts({ page, answer }: { page: RoleChangePage; answer: JudgementAnswer | null }) {
  const { source, targets, sources, tasks, weeklyHours, mayJudge } = page;
  const table = { sources, weeklyHours, mayJudge, answer };
  return (
    <Page
      title={inLocale(page.title)}
      eyebrow={m.transitions_takes_place_on({ day: formatDay(page.takesPlaceOn) })}
      lead={m.transitions_from_to({
        source: inLocale(source.title),
        targets: listOf(targets.map(({ role }) => inLocale(role.title))),
      })}
      back={{ to: "/transitions", label: m.transitions_back_to_list() }}
    >
      <Section title={m.transitions_targets_title()}>
        <ul className="grid gap-5 md:grid-cols-2">
          {targets.map(({ role, seats }) => (
            <li key={role.slug}>
              <Card
                title={inLocale(role.title)}
                footer={<span>{m.transitions_seats({ count: seats })}</span>}
              >
                <p>{inLocale(role.summary)}</p>
              </Card>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={m.transitions_hours_title()}
        lead={m.transitions_hours_lead({ count: page.people, weekly: formatNumber(weeklyHours) })}
      >
        <HoursPicture {...page} />
      </Section>
      <Section id="people" title={m.transitions_people_title()} lead={m.transitions_people_lead()}>
        <PeopleConcerned {...page} />
      </Section>
      <Section id="tasks" title={m.transitions_tasks_title()} lead={m.transitions_tasks_lead()}>
        <div className="flex flex-col gap-8">
          <Notice>
            <p>{m.transitions_tasks_disagree()}</p>
            <p>{m.transitions_shares_note()}</p>
          </Notice>
          <TaskTable
            caption={m.transitions_tasks_of_today({ role: inLocale(source.title) })}
            tasks={tasks.filter(({ place }) => place === "source")}
            {...table}
          />
          {targets.map(({ role }) => (
            <TaskTable
              key={role.slug}
              caption={m.transitions_tasks_to_come({ role: inLocale(role.title) })}
              tasks={tasks.filter((task) => task.place === "target" && task.role.slug === role.slug)}
              {...table}
            />
          ))}
        </div>
      </Section>
      <Section title={m.transitions_indices_title()} lead={m.transitions_indices_lead()}>
        <IndexTable role={source} sources={sources} />
      </Section>
      <Section title={m.transitions_sources_title()}>
        <SourceList sources={sources} />
      </Section>
    </Page>
  );
}
