import type { ReactNode } from "react";
import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Card } from "~/ui/Card";
import { Icon } from "~/ui/Icon";
import { Progress } from "~/ui/Progress";
import type { CatalogueEntry } from "../catalogue";
import { DutyBadge } from "./DutyBadge";
import { guidelineName } from "./guideline-name";
import { ModuleStateBadge } from "./ModuleStateBadge";

interface ModuleCardProps {
  entry: CatalogueEntry;
  /** Marks the one to go on with. */
  isNext?: boolean;
  showsSummary?: boolean;
  /** What the page adds under the summary. */
  children?: ReactNode;
}

/** One module in the catalogue. */
export function ModuleCard({ entry, isNext = false, showsSummary = true, children }: ModuleCardProps) {
  const { progress, duties } = entry;
  const { completion } = progress;
  return (
    <Card
      title={entry.title}
      to={`/learn/${entry.slug}`}
      eyebrow={guidelineName(entry.guideline)}
      emphasis={isNext ? "next" : "none"}
      footer={
        <>
          {duties[0] ? <DutyBadge state={duties[0].state} /> : null}
          <ModuleStateBadge state={progress.state} />
          {entry.isForMe ? null : <Badge>{m.catalogue_for_others()}</Badge>}
          <span className="inline-flex items-center gap-1.5">
            <Icon name="clock" size={16} />
            {m.learning_minutes({ count: entry.minutes })}
          </span>
          <span>{m.learning_lessons({ count: entry.lessons })}</span>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {showsSummary ? <p>{entry.summary}</p> : null}
        {children ? <div>{children}</div> : null}
        {progress.state === "in_progress" ? (
          <Progress
            label={m.learning_progress_lessons()}
            value={progress.lessonsRead.length}
            max={entry.lessons}
          />
        ) : null}
        {progress.state === "completed" && completion ? (
          <p className="text-sm text-soft">
            {m.learning_completed_on({ date: formatDay(completion.completedAt) })}
          </p>
        ) : null}
        {entry.news ? (
          <p className="text-sm">
            {m.assignments_news({ date: formatDay(entry.news.date), note: entry.news.note })}
          </p>
        ) : null}
        {progress.state === "expired" && completion?.expiresAt ? (
          <p className="text-sm text-soft">
            {m.learning_expired_on({ date: formatDay(completion.expiresAt) })}
          </p>
        ) : null}
      </div>
    </Card>
  );
}

/** Modules side by side where there is room. */
export function ModuleShelf({ entries }: { entries: readonly CatalogueEntry[] }) {
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {entries.map((entry) => (
        <li key={entry.slug} className="grid min-w-0">
          <ModuleCard entry={entry} />
        </li>
      ))}
    </ul>
  );
}
