import { formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { Stat } from "~/ui/Stat";
import type { SubmittedAttempt } from "../attempt-page";
import type { Review } from "../review";
import { CompletionMoment } from "./CompletionMoment";
import { ReviewCard } from "./ReviewCard";
import { ReviewOverview, reviewAnchor } from "./ReviewOverview";
import { ScoringMethod } from "./ScoringMethod";
import { WhatNow } from "./WhatNow";

/** The lesson that teaches what `review` asked, while the module still has it. */
function lessonOf({ module, lessonTitles }: SubmittedAttempt, { lesson }: Review) {
  const title = lesson === null ? undefined : lessonTitles[lesson];
  return module && title !== undefined ? { to: `/learn/${module.slug}/${lesson}`, title } : null;
}

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
        {attempt.timeRanOut ? (
          <Notice tone="info" title={m.learning_time_ran_out()}>
            <p>{m.learning_time_ran_out_text()}</p>
          </Notice>
        ) : null}
        <Stat
          value={formatPercent(attempt.score)}
          label={m.learning_result_score()}
          detail={m.learning_result_pass({ score: formatPercent(attempt.pass) })}
        />
        <ScoringMethod kinds={reviews.map(({ kind }) => kind)} />
        {isCompleted ? null : <WhatNow attempt={attempt} />}
      </div>
      <Section title={m.learning_review()}>
        <ReviewOverview reviews={reviews} />
        <ol className="flex flex-col gap-6">
          {reviews.map((review, index) => (
            <li key={review.id} id={reviewAnchor(index)} tabIndex={-1} className="scroll-mt-4">
              <ReviewCard
                review={review}
                locale={attempt.locale}
                lesson={lessonOf(attempt, review)}
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
