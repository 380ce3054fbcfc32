import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Details } from "~/ui/Details";
import { inLocale } from "./plan-words";
import type { FigureSource, Task, TaskFigure } from "./role";

const LABELS: Record<TaskFigure["source"], () => string> = {
  "eloundou-human": m.transitions_figure_label_human,
  "eloundou-gpt4": m.transitions_figure_label_gpt4,
  "ilo-2025": m.transitions_figure_label_ilo,
};

/** A figure as it was published. */
const shown = ({ value }: TaskFigure) => (typeof value === "number" ? formatNumber(value, 3) : value);

/** The public figures of one task side by side, with the statements that they were given to. */
export function TaskFigures({ task, sources }: { task: Task; sources: readonly FigureSource[] }) {
  if (task.sources.length === 0) return <p className="text-sm text-soft">{m.transitions_no_figure()}</p>;
  const titleOf = (id: string) => {
    const source = sources.find((one) => one.id === id);
    return source ? inLocale(source.title) : id;
  };
  return (
    <div className="flex flex-col gap-2">
      <dl className="flex flex-wrap gap-x-5 gap-y-1">
        {task.sources.map((figure) => (
          <div key={figure.source} className="flex items-baseline gap-2">
            <dt className="text-sm text-soft">{LABELS[figure.source]()}</dt>
            <dd className="font-medium tabular-nums">{shown(figure)}</dd>
          </div>
        ))}
      </dl>
      <div className="text-sm">
        <Details summary={m.transitions_figure_basis()}>
          <ul className="flex flex-col gap-2">
            {task.sources.map((figure) => (
              <li key={figure.source}>
                <span className="block text-soft">
                  {m.transitions_figure_code({ source: titleOf(figure.source), code: figure.code })}
                </span>
                <q lang="en">{figure.statement}</q>
              </li>
            ))}
          </ul>
        </Details>
      </div>
    </div>
  );
}
