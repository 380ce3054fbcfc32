import { m } from "~/i18n/messages";
import { FateBadge } from "./FateBadge";
import type { OwnChange } from "./person-page";
import { inLocale } from "./plan-words";

type OwnTask = OwnChange["tasks"][number];

/** What becomes of each task of a role and why, then what is added, for the person who does the work. */
export function OwnTasks({ tasks }: { tasks: readonly OwnTask[] }) {
  const today = tasks.filter(({ place }) => place === "source");
  const added = tasks.filter(
    ({ place, carriesOn, verdict }) =>
      place === "target" && (verdict?.fate === "new" || (!carriesOn && !verdict)),
  );
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <TaskList title={m.transitions_future_today()} tasks={today} />
      <TaskList title={m.transitions_future_new()} tasks={added} />
    </div>
  );
}

function TaskList({ title, tasks }: { title: string; tasks: readonly OwnTask[] }) {
  if (tasks.length === 0) return null;
  return (
    <div>
      <h4 className="mb-3 font-semibold">{title}</h4>
      <ul className="flex flex-col gap-4">
        {tasks.map(({ key, task, verdict }) => (
          <li key={key} className="border-s-2 border-line ps-4">
            <p className="font-medium">{inLocale(task.title)}</p>
            <p className="my-1">
              <FateBadge fate={verdict?.fate ?? null} />
            </p>
            <p className="text-soft">{verdict?.reason ?? m.transitions_future_no_reason()}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
