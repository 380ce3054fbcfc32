import { Link } from "@remix-run/react";
import { formatDay, formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Details } from "~/ui/Details";
import { Notice } from "~/ui/Notice";
import { PlanGantt } from "./PlanGantt";
import { PlanOutside } from "./PlanOutside";
import type { TargetGap } from "./person-page";
import { plannedName } from "./plan-offer";
import { inLocale, listOf, sayObstacle } from "./plan-words";
import type { PlannedStep, StoredPlan } from "./stored-plan";

/** Steps of the same week together. */
function byWeek(steps: readonly PlannedStep[]) {
  const weeks = new Map<number, PlannedStep[]>();
  for (const step of steps) weeks.set(step.week, [...(weeks.get(step.week) ?? []), step]);
  return [...weeks];
}

/** A plan week by week as list, picture and table, and in words what it leaves open. */
export function PlanView({ plan, targets }: { plan: StoredPlan; targets: readonly TargetGap[] }) {
  const target = targets.find(({ role }) => role.slug === plan.targetRole);
  return (
    <div className="flex flex-col gap-6">
      <div>
        <p className="font-medium">
          {m.transitions_plan_for({
            role: target ? inLocale(target.role.title) : plan.targetRole,
            day: formatDay(plan.createdAt),
          })}
        </p>
        <p className="text-soft">
          {m.transitions_plan_facts({
            hours: formatNumber(plan.hours, 2),
            perWeek: formatNumber(plan.hoursPerWeek, 2),
            start: formatDay(plan.startsOn),
            deadline: formatDay(plan.deadline),
          })}
        </p>
      </div>
      <Already modules={plan.already} />
      {plan.steps.length === 0 ? <p>{m.transitions_plan_empty()}</p> : <Weeks steps={plan.steps} />}
      {plan.steps.length === 0 ? null : <PlanGantt plan={plan} />}
      <PlanOutside courses={plan.outside} />
      <Remainder plan={plan} target={target} />
      <Details summary={m.transitions_plan_how()}>
        <p className="max-w-[66ch]">{m.transitions_plan_how_text()}</p>
      </Details>
    </div>
  );
}

function Already({ modules }: { modules: StoredPlan["already"] }) {
  if (modules.length === 0) return null;
  return (
    <div className="rounded-md border border-line bg-surface px-4 py-3">
      <p className="font-semibold">{m.transitions_plan_already()}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {modules.map(({ moduleSlug, title, completedOn }) => (
          <li key={moduleSlug} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Link className="link" to={`/learn/${moduleSlug}`}>
              {inLocale(title)}
            </Link>
            <Badge tone="good">{m.transitions_plan_already_on({ day: formatDay(completedOn) })}</Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Weeks({ steps }: { steps: readonly PlannedStep[] }) {
  return (
    <ol className="flex flex-col gap-4">
      {byWeek(steps).map(([week, taken]) => (
        <li key={week} className="rounded-md border border-line bg-surface px-4 py-3">
          <p>
            <span className="font-semibold">{m.transitions_plan_week({ week })}</span>{" "}
            <span className="text-sm text-soft">
              {m.transitions_plan_week_days({
                from: formatDay(taken[0]?.from ?? ""),
                to: formatDay(taken[0]?.to ?? ""),
              })}
            </span>
          </p>
          <ul className="mt-1 flex flex-col gap-1">
            {taken.map(({ moduleSlug, external, title, hours, isDone }) => (
              <li key={moduleSlug} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                {external ? (
                  <span>{inLocale(title)}</span>
                ) : (
                  <Link className="link" to={`/learn/${moduleSlug}`}>
                    {inLocale(title)}
                  </Link>
                )}
                <span className="text-sm text-soft">
                  {m.transitions_plan_step_hours({ hours: formatNumber(hours, 2) })}
                </span>
                {external ? <Badge tone="info">{m.transitions_outside_badge()}</Badge> : null}
                {isDone ? <Badge tone="good">{m.transitions_plan_done()}</Badge> : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Remainder({ plan, target }: { plan: StoredPlan; target: TargetGap | undefined }) {
  const { levels, obstacles } = plan.remainder;
  const open = Object.entries(levels).filter(([, missing]) => missing > 0);
  if (open.length === 0) return <Notice tone="good">{m.transitions_plan_closes()}</Notice>;
  // One sentence for all competencies that no module teaches far enough, instead of the same one many times.
  const withoutModule = obstacles.flatMap((obstacle) =>
    obstacle.kind === "no_module_raises" ? [obstacle.competency] : [],
  );
  const others = obstacles.filter(({ kind }) => kind !== "no_module_raises");
  const competency = (id: string) => {
    const row = target?.rows.find((one) => one.competency === id);
    return row ? inLocale(row.title) : id;
  };
  const module = (name: string) => {
    const step = plan.steps.find((one) => plannedName(one) === name);
    return step ? inLocale(step.title) : name;
  };
  return (
    <Notice tone="warn" title={m.transitions_plan_open()}>
      <ul className="list-disc ps-5">
        {open.map(([id, count]) => (
          <li key={id}>{m.transitions_plan_left({ competency: competency(id), count })}</li>
        ))}
      </ul>
      <ul className="mt-3 flex flex-col gap-1">
        {withoutModule.length > 0 ? (
          <li>{m.transitions_plan_no_modules({ competencies: listOf(withoutModule.map(competency)) })}</li>
        ) : null}
        {others.map((obstacle) => (
          <li key={JSON.stringify(obstacle)}>
            {sayObstacle(obstacle, { competency, module, day: formatDay })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
