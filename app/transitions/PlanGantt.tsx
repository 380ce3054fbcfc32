import { useId } from "react";
import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { DataTable } from "~/ui/DataTable";
import { Details } from "~/ui/Details";
import { inLocale } from "./plan-words";
import type { PlannedStep, StoredPlan } from "./stored-plan";

const LINE = 22;
const HEAD = 24;
const WEEK = 64;
/** A short plan keeps room for the names of its modules. */
const FEWEST_WEEKS = 8;

/** Modules in the order in which they begin, each with its steps. */
function byModule(steps: readonly PlannedStep[]) {
  const lines = new Map<string, PlannedStep[]>();
  for (const step of steps) lines.set(step.moduleSlug, [...(lines.get(step.moduleSlug) ?? []), step]);
  return [...lines.values()];
}

/** A plan as a picture: one line a module, one column a week; the table underneath says the same. */
export function PlanGantt({ plan }: { plan: StoredPlan }) {
  const id = useId();
  const lines = byModule(plan.steps);
  const weeks = Math.max(...plan.steps.map(({ week }) => week));
  const columns = Array.from({ length: weeks }, (_, index) => index + 1);
  const shownWeeks = Math.max(weeks, FEWEST_WEEKS);
  const width = shownWeeks * WEEK;
  const height = HEAD + lines.length * LINE * 2;
  return (
    <figure className="min-w-0" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className="font-medium">
        {m.transitions_plan_picture()}
      </figcaption>
      <p className="mb-3 text-sm text-soft">{m.transitions_plan_picture_text()}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="overflow-x-auto" tabIndex={0} aria-labelledby={`${id}-title`}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          focusable="false"
        >
          {Array.from({ length: shownWeeks }, (_, index) => index + 1).map((week) => (
            <g key={week}>
              <line
                x1={(week - 1) * WEEK + 0.5}
                x2={(week - 1) * WEEK + 0.5}
                y1={0}
                y2={height}
                className="stroke-line"
              />
              <text x={(week - 1) * WEEK + 6} y={16} className="fill-soft text-xs">
                {formatNumber(week)}
              </text>
            </g>
          ))}
          {lines.map((steps, index) => (
            <g key={steps[0]?.moduleSlug} transform={`translate(0 ${HEAD + index * LINE * 2})`}>
              <ModuleName steps={steps} shownWeeks={shownWeeks} />
              {steps.map(({ week, hours, isDone, external }) => (
                <rect
                  key={week}
                  x={(week - 1) * WEEK + 4}
                  y={LINE}
                  width={Math.max(6, (WEEK - 8) * Math.min(1, hours / plan.hoursPerWeek))}
                  height={LINE - 8}
                  rx={3}
                  className={isDone ? "fill-chart-4" : external ? "fill-chart-2" : "fill-chart-1"}
                />
              ))}
            </g>
          ))}
        </svg>
      </section>
      <div className="mt-3 text-sm">
        <Details summary={m.transitions_plan_table()}>
          <DataTable
            caption={m.transitions_plan_picture()}
            hideCaption
            columns={[
              {
                key: "module",
                header: m.transitions_plan_module(),
                cell: ([first]: PlannedStep[]) => (first ? nameOf(first) : null),
              },
              ...columns.map((week) => ({
                key: String(week),
                header: m.transitions_plan_week({ week }),
                align: "end" as const,
                cell: (steps: PlannedStep[]) => {
                  const step = steps.find((one) => one.week === week);
                  return step ? m.transitions_plan_step_hours({ hours: formatNumber(step.hours, 2) }) : null;
                },
              })),
            ]}
            rows={lines}
            rowKey={([first]) => first?.moduleSlug ?? ""}
          />
        </Details>
      </div>
    </figure>
  );
}

/** What happens outside Passerelle says so in words, the colour of its bar only underlines it. */
const nameOf = ({ title, external }: PlannedStep) =>
  external ? m.transitions_outside_named({ title: inLocale(title) }) : inLocale(title);

/** The name over its bar: from the bar's start, or up to its end in the right half of the picture. */
function ModuleName({ steps, shownWeeks }: { steps: readonly PlannedStep[]; shownWeeks: number }) {
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last) return null;
  const isLate = first.week > shownWeeks / 2;
  return (
    <text
      x={isLate ? last.week * WEEK - 4 : (first.week - 1) * WEEK + 6}
      y={16}
      textAnchor={isLate ? "end" : "start"}
      className="fill-ink text-xs"
    >
      {nameOf(first)}
    </text>
  );
}
