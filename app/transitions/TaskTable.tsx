import { formatDay, formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { DataTable } from "~/ui/DataTable";
import { FateBadge } from "./FateBadge";
import { type JudgementAnswer, JudgementForm } from "./JudgementForm";
import { inLocale } from "./plan-words";
import type { FigureSource } from "./role";
import type { RoleChangePage } from "./role-change-page";
import { TaskFigures } from "./TaskFigures";

type JudgedTask = RoleChangePage["tasks"][number];

interface TaskTableProps {
  caption: string;
  tasks: readonly JudgedTask[];
  sources: readonly FigureSource[];
  weeklyHours: number;
  mayJudge: boolean;
  answer: JudgementAnswer | null;
}

/** The tasks of one role with their public figures side by side, and what HR judged of each. */
export function TaskTable({ caption, tasks, sources, weeklyHours, mayJudge, answer }: TaskTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: "task",
          header: m.transitions_column_task(),
          cell: (row: JudgedTask) => <TaskName row={row} />,
        },
        {
          key: "share",
          header: m.transitions_column_share(),
          cell: ({ task }: JudgedTask) => (
            <>
              <p className="tabular-nums">
                {m.transitions_share_value({
                  share: formatPercent(task.share),
                  hours: formatNumber(task.share * weeklyHours),
                })}
              </p>
              <p className="text-sm text-soft">{m.transitions_importance({ value: task.importance })}</p>
            </>
          ),
        },
        {
          key: "figures",
          header: m.transitions_column_figures(),
          cell: ({ task }: JudgedTask) => (
            <>
              <TaskFigures task={task} sources={sources} />
              <p className="mt-1 text-sm text-soft">
                {m.transitions_exposure_reading({ exposure: task.exposure })}
              </p>
            </>
          ),
        },
        {
          key: "judgement",
          header: m.transitions_column_judgement(),
          cell: (row: JudgedTask) => (
            <div className="flex flex-col gap-2 sm:min-w-56">
              <Verdict row={row} />
              {mayJudge ? (
                <JudgementForm
                  key={`${row.key} ${row.verdict?.judgedAt ?? ""}`}
                  task={row}
                  fate={row.verdict?.fate ?? null}
                  answer={answer?.task === row.key ? answer : null}
                />
              ) : null}
            </div>
          ),
        },
      ]}
      rows={tasks}
      rowKey={({ key }) => key}
    />
  );
}

function TaskName({ row }: { row: JudgedTask }) {
  return (
    <div className="flex flex-col items-start gap-1">
      <span>{inLocale(row.task.title)}</span>
      {row.carriesOn ? <Badge>{m.transitions_carries_on()}</Badge> : null}
    </div>
  );
}

function Verdict({ row: { verdict, carriesOn } }: { row: JudgedTask }) {
  if (!verdict)
    return carriesOn ? null : (
      <div>
        <FateBadge fate={null} />
      </div>
    );
  return (
    <>
      <div>
        <FateBadge fate={verdict.fate} />
      </div>
      <p>{verdict.reason}</p>
      <p className="text-sm text-soft">
        {m.transitions_judged_on({ day: formatDay(verdict.judgedAt) })}
        {verdict.times > 1 ? (
          <span className="block">{m.transitions_judged_times({ count: verdict.times })}</span>
        ) : null}
      </p>
    </>
  );
}
