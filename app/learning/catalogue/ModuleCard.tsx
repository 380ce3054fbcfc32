import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";
import { Icon } from "~/ui/Icon";
import { Progress } from "~/ui/Progress";
import type { CatalogueEntry } from "../catalogue";
import { guidelineName } from "./guideline-name";
import { ModuleStateBadge } from "./ModuleStateBadge";

/** One module in the catalogue; `isNext` marks the one to go on with. */
export function ModuleCard({ entry, isNext = false }: { entry: CatalogueEntry; isNext?: boolean }) {
  const { progress } = entry;
  const { completion } = progress;
  return (
    <Card
      title={entry.title}
      to={`/learn/${entry.slug}`}
      eyebrow={guidelineName(entry.guideline)}
      emphasis={isNext ? "next" : "none"}
      footer={
        <>
          <ModuleStateBadge state={progress.state} />
          <span className="inline-flex items-center gap-1.5">
            <Icon name="clock" size={16} />
            {m.learning_minutes({ count: entry.minutes })}
          </span>
          <span>{m.learning_lessons({ count: entry.lessons })}</span>
        </>
      }
    >
      <p>{entry.summary}</p>
      {progress.state === "in_progress" ? (
        <div className="mt-4">
          <Progress
            label={m.learning_progress_lessons()}
            value={progress.lessonsRead.length}
            max={entry.lessons}
          />
          {progress.next?.kind === "quiz" ? (
            <p className="mt-2 text-sm text-soft">{m.learning_left_quiz()}</p>
          ) : null}
        </div>
      ) : null}
      {progress.state === "completed" && completion ? (
        <p className="mt-3 text-sm text-soft">
          {m.learning_completed_on({ date: formatDay(completion.completedAt) })}
        </p>
      ) : null}
      {progress.state === "expired" && completion?.expiresAt ? (
        <p className="mt-3 text-sm text-soft">
          {m.learning_expired_on({ date: formatDay(completion.expiresAt) })}
        </p>
      ) : null}
    </Card>
  );
}
