import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import type { LessonProps } from "../lesson-components";
import { Aside } from "./Aside";
import { useLesson } from "./lesson-context";

/** A legal fact with its article, its date, its source, and that this is not legal advice. */
export function LawEntryCard({ entry }: LessonProps<"Law">) {
  const { law, today } = useLesson();
  const fact = law?.entries[entry];
  if (!law || !fact) return <Notice tone="neutral">{m.learning_law_missing()}</Notice>;
  const date = fact.since === null ? null : formatDay(fact.since);
  const isInForce = fact.since !== null && fact.since <= today;
  return (
    <Aside icon="method" title={fact.title} lead={fact.article}>
      <p>{fact.statement}</p>
      {fact.caution ? <p className="border-s-2 border-warn ps-3">{fact.caution}</p> : null}
      <p className="text-sm text-soft" data-print="addresses">
        {date === null ? null : (
          <span className="block">
            {isInForce ? m.learning_law_since({ date }) : m.learning_law_from({ date })}
          </span>
        )}
        {fact.url === null ? (
          fact.source
        ) : (
          <a href={fact.url} className="link">
            {fact.source}
          </a>
        )}
        <span className="mt-1 block">
          {m.learning_law_version({ date: formatDay(law.version), notice: law.notice })}
        </span>
      </p>
    </Aside>
  );
}
