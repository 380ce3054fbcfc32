import { formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { Stat } from "~/ui/Stat";
import type { SubmittedAttempt } from "../attempt-page";
import { CompletionMoment } from "./CompletionMoment";
import { ReviewCard } from "./ReviewCard";
import { StartRefusalNotice } from "./StartRefusalNotice";

/** A submitted attempt: the result, what it leads to, and each answer with what it teaches. */
export function AttemptResult({ attempt }: { attempt: SubmittedAttempt }) {
  const { module, reviews } = attempt;
  const isCompleted = attempt.progress?.completion?.attemptId === attempt.id;
  return (
    <Page
      title={
        isCompleted
          ? m.learning_completed_title()
          : attempt.passed
            ? m.learning_result_passed()
            : m.learning_result_failed()
      }
      eyebrow={module ? m.learning_result_of({ title: module.title }) : m.learning_result_removed()}
      back={
        module
          ? { to: `/learn/${module.slug}`, label: module.title }
          : { to: "/learn", label: m.learning_title() }
      }
      width="reading"
    >
      <div className="flex flex-col gap-6">
        {isCompleted ? <CompletionMoment attempt={attempt} /> : null}
        <Stat
          value={formatPercent(attempt.score)}
          label={m.learning_result_score()}
          detail={m.learning_result_pass({ score: formatPercent(attempt.pass) })}
        />
        {isCompleted ? null : <WhatNow attempt={attempt} />}
      </div>
      <Section title={m.learning_review()}>
        <ol className="flex flex-col gap-6">
          {reviews.map((review, index) => (
            <li key={review.id}>
              <ReviewCard
                review={review}
                eyebrow={
                  <span>{m.learning_question_number({ number: index + 1, count: reviews.length })}</span>
                }
              />
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}

function WhatNow({ attempt }: { attempt: SubmittedAttempt }) {
  const { module, nextLesson, again } = attempt;
  if (!module) return null;
  if (attempt.passed) {
    if (!nextLesson) return null;
    return (
      <Notice tone="good" title={m.learning_result_passed_lessons({ title: nextLesson.title })}>
        <div className="mt-3">
          <LinkButton to={`/learn/${module.slug}/${nextLesson.slug}`} variant="next">
            {m.learning_resume_lesson({ title: nextLesson.title })}
          </LinkButton>
        </div>
      </Notice>
    );
  }
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-[62ch]">{m.learning_result_failed_text()}</p>
      {again && "tag" in again && again.tag !== "complete" ? <StartRefusalNotice refusal={again} /> : null}
      <div className="flex flex-wrap gap-3">
        <LinkButton to={`/learn/${module.slug}`} variant="next">
          {m.learning_read_again()}
        </LinkButton>
        {again && "attemptsLeft" in again ? (
          <LinkButton to={`/learn/${module.slug}/quiz`}>{m.learning_try_again()}</LinkButton>
        ) : null}
      </div>
    </div>
  );
}
