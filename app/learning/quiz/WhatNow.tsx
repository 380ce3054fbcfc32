import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import type { SubmittedAttempt } from "../attempt-page";
import { StartRefusalNotice } from "./StartRefusalNotice";

/** What a result leads to: the lesson still to read, or the lessons to read again and the next attempt. */
export function WhatNow({ attempt }: { attempt: SubmittedAttempt }) {
  const { module, nextLesson, again } = attempt;
  if (!module) return null;
  if (attempt.passed) {
    if (!nextLesson) return null;
    return (
      <Notice tone="good" title={m.learning_result_passed_lessons({ title: nextLesson.title })}>
        <div className="mt-3" data-print="never">
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
      <div className="flex flex-wrap gap-3" data-print="never">
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
