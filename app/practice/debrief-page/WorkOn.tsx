import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import type { DebriefView } from "../debrief-view";
import { Quotes } from "./CriteriaList";

/** The one thing to work on first, with a better sentence for that very moment. */
export function WorkOn({ criterion }: { criterion: DebriefView["workOn"] }) {
  if (!criterion) {
    return (
      <Notice tone="good" title={m.practice_work_on_nothing()}>
        {m.practice_work_on_nothing_text()}
      </Notice>
    );
  }
  return (
    <section
      aria-labelledby="work-on"
      className="rounded-lg border border-line border-s-4 border-s-next bg-surface p-5 sm:p-6"
    >
      <p className="text-sm text-soft">{m.practice_work_on()}</p>
      <h2 id="work-on" className="mt-1 text-2xl">
        {criterion.title}
      </h2>
      <p className="mt-2">{criterion.why}</p>
      <Quotes evidence={criterion.evidence} />
      {criterion.advice ? (
        <div className="mt-4">
          <p className="text-sm font-medium text-soft">
            {criterion.turn === null ? m.practice_better() : m.practice_better_at({ turn: criterion.turn })}
          </p>
          <p className="mt-1 font-display text-xl">{criterion.advice}</p>
        </div>
      ) : null}
    </section>
  );
}
