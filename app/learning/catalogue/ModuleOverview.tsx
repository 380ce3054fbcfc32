import { Link } from "@remix-run/react";
import { formatDay, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Icon } from "~/ui/Icon";
import { LinkButton } from "~/ui/LinkButton";
import { Page } from "~/ui/Page";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import type { ModulePage } from "../catalogue.server";
import { guidelineName } from "./guideline-name";
import { LessonList } from "./LessonList";
import { ModuleStateBadge } from "./ModuleStateBadge";
import { QuizSummary } from "./QuizSummary";

/** The page of one module: what it brings, its lessons, its quiz, what counts, and where to go on. */
export function ModuleOverview({ module }: { module: ModulePage }) {
  const { progress } = module;
  return (
    <Page
      title={module.title}
      eyebrow={guidelineName(module.guideline)}
      lead={module.summary}
      back={{ to: "/learn", label: m.learning_back_to_catalogue() }}
      actions={<GoOn module={module} />}
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
          <Progress label={m.learning_progress_lessons()} value={progress.lessonsRead.length} max={module.lessons} />
        </div>
      </div>
      <Section title={m.learning_objectives()}>
        <ul className="flex max-w-reading flex-col gap-3">
          {module.objectives.map(({ text, level }) => (
            <li key={text} className="flex gap-3">
              <Icon name="check" className="mt-1 text-accent" />
              <span>
                {text} <span className="text-sm text-soft">{m.learning_objective_level({ level })}</span>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <LessonList module={module} />
      <QuizSummary module={module} />
      <Section title={m.learning_what_counts()}>
        <div className="flex max-w-reading flex-col gap-3">
          <p>{m.learning_what_counts_text()}</p>
          <p>{m.learning_what_counts_evidence()}</p>
          {module.expiresAfterDays === null ? null : (
            <p>{m.learning_expires_after({ count: module.expiresAfterDays })}</p>
          )}
        </div>
      </Section>
      <Sources module={module} />
    </Page>
  );
}

function GoOn({ module: { slug, progress, lessonList } }: { module: ModulePage }) {
  if (progress.openAttempt !== null) {
    return (
      <LinkButton to={`/attempts/${progress.openAttempt}`} variant="primary">
        {m.learning_resume_quiz()}
      </LinkButton>
    );
  }
  if (progress.next?.kind === "quiz") {
    return (
      <LinkButton to={`/learn/${slug}/quiz`} variant="primary">
        {m.learning_go_to_quiz()}
      </LinkButton>
    );
  }
  const next = progress.next?.slug;
  const lesson = lessonList.find(({ slug: candidate }) => candidate === next);
  if (!lesson) return null;
  return (
    <LinkButton to={`/learn/${slug}/${lesson.slug}`} variant="primary">
      {progress.state === "not_started"
        ? m.learning_start_module()
        : m.learning_resume_lesson({ title: lesson.title })}
    </LinkButton>
  );
}

function Validity({ module: { progress } }: { module: ModulePage }) {
  const { completion, state } = progress;
  if (!completion) return null;
  const expires = completion.expiresAt ? formatDay(completion.expiresAt) : null;
  if (state === "expired") return expires ? <span>{m.learning_expired_on({ date: expires })}</span> : null;
  return (
    <>
      <span>{m.learning_completed_on({ date: formatDay(completion.completedAt) })}</span>
      {expires ? <span>{m.learning_expires_on({ date: expires })}</span> : null}
    </>
  );
}

function Sources({ module }: { module: ModulePage }) {
  return (
    <Section title={m.learning_sources()}>
      <ul className="flex max-w-reading list-disc flex-col gap-2 ps-5">
        {module.sources.map(({ title, url, date }) => (
          <li key={url + title}>
            <Link to={url} className="link">
              {title}
            </Link>{" "}
            <span className="text-sm text-soft">{m.learning_source_dated({ date: formatDay(date) })}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-reading text-sm text-soft">
        {m.learning_revised({ date: formatDay(module.revision.date), note: module.revision.note })}
      </p>
    </Section>
  );
}
