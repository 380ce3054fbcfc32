import { formatDay, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Icon } from "~/ui/Icon";
import { Page } from "~/ui/Page";
import { Progress } from "~/ui/Progress";
import type { ModulePage } from "../catalogue";
import { MakeCertificate } from "../certificate/MakeCertificate";
import { GoOn } from "./GoOn";
import { guidelineName } from "./guideline-name";
import { LessonList } from "./LessonList";
import { Objectives, Sources, WhatCounts } from "./ModuleFacts";
import { Asked, TimeSpent, WhatChanged } from "./ModuleNotices";
import { ModuleStateBadge } from "./ModuleStateBadge";
import { Prerequisites } from "./Prerequisites";
import { QuizSummary } from "./QuizSummary";

/** The page of one module: what it brings, its lessons, its quiz, what counts, and where to go on. */
export function ModuleOverview({ module }: { module: ModulePage }) {
  const { progress } = module;
  return (
    <Page
      title={module.title}
      eyebrow={guidelineName(module.guideline)}
      lead={module.summary}
      back={{ to: "/learn", label: m.learning_title() }}
      actions={
        <>
          <GoOn module={module} />
          {progress.state === "completed" && progress.completion ? (
            <MakeCertificate attemptId={progress.completion.attemptId} title={module.title} />
          ) : null}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-soft">
          <ModuleStateBadge state={progress.state} />
          <span className="inline-flex items-center gap-1.5">
            <Icon name="clock" size={16} />
            {m.learning_minutes({ count: module.minutes })}
          </span>
          {progress.bestScore === null ? null : (
            <span>{m.learning_best_score({ score: formatPercent(progress.bestScore) })}</span>
          )}
          <Validity module={module} />
        </div>
        <div className="max-w-reading">
          <Progress
            label={m.learning_progress_lessons()}
            value={progress.lessonsRead.length}
            max={module.lessons}
          />
        </div>
        <TimeSpent module={module} />
      </div>
      <WhatChanged module={module} />
      <Asked module={module} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-16">
        <div className="flex min-w-0 flex-col gap-12">
          <Objectives module={module} />
          <Prerequisites module={module} />
          <LessonList module={module} />
          <QuizSummary module={module} />
        </div>
        <div className="flex min-w-0 flex-col gap-12">
          <WhatCounts module={module} />
          <Sources module={module} />
        </div>
      </div>
    </Page>
  );
}

function Validity({ module: { progress, renewableFrom } }: { module: ModulePage }) {
  const { completion, state } = progress;
  if (!completion) return null;
  const expires = completion.expiresAt ? formatDay(completion.expiresAt) : null;
  if (state === "expired") return expires ? <span>{m.learning_expired_on({ date: expires })}</span> : null;
  return (
    <>
      <span>{m.learning_completed_on({ date: formatDay(completion.completedAt) })}</span>
      {expires ? <span>{m.learning_expires_on({ date: expires })}</span> : null}
      {renewableFrom ? <span>{m.catalogue_renewable_from({ date: formatDay(renewableFrom) })}</span> : null}
    </>
  );
}
