import type { Viewer } from "~/people/viewer";
import { answerMark, emptyAnswer, isAnswered } from "./answer";
import { closesAt, mayAnswer, mayStart, secondsLeft } from "./attempt";
import { type LoadedAttempt, loadAttempt } from "./attempt.server";
import type { AttemptHead, AttemptTime, OpenAttempt, SubmittedAttempt } from "./attempt-page";
import { moduleProgress } from "./completion";
import { learningRecord } from "./completion.server";
import { findModule } from "./modules.server";
import { missingPrerequisitesOf } from "./prerequisites.server";
import { givenOf, questionOf } from "./question";
import { reviewOf } from "./review";

/** What the page of an attempt shows; null when it is not the viewer's. Nothing tells what is right before submission. */
export async function attemptPage(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<OpenAttempt | SubmittedAttempt | null> {
  const attempt = await loadAttempt(viewer, id);
  if (!attempt) return null;
  const module = await findModule(attempt.moduleSlug);
  const head: AttemptHead = {
    id,
    module: module && { slug: module.slug, title: module.title[viewer.locale] },
    pass: attempt.quiz.rules.pass,
    locale: attempt.locale,
  };
  if (attempt.submittedAt === null) return openPage(head, attempt, now);

  const reviews = attempt.asked.map(({ item, drawn }) =>
    reviewOf(item, drawn, attempt.answers.get(item.id), attempt.locale),
  );
  const record = module && (await learningRecord(viewer.id, module.slug));
  const progress = module && record ? moduleProgress(module, record, now) : null;
  const missing = progress?.next?.kind === "lesson" ? progress.next.slug : null;
  const lesson = module?.lessons.find(({ slug }) => slug === missing);
  const start =
    module && record && progress
      ? mayStart(
          module.rules,
          record.attempts,
          progress.state === "completed" ? progress.completion : null,
          await missingPrerequisitesOf(viewer.id, module),
          now,
        )
      : null;
  const left = start?.ok
    ? { attemptsLeft: start.value.resume === null ? start.value.attemptsLeft : 1 }
    : null;
  return {
    ...head,
    state: "submitted",
    score: attempt.score ?? 0,
    passed: attempt.passed ?? false,
    timeRanOut: attempt.submittedAt > (closesAt(attempt, attempt.quiz.rules, now) ?? attempt.submittedAt),
    reviews,
    progress,
    lessonTitles: Object.fromEntries(
      (module?.lessons ?? []).map(({ slug, title }) => [slug, title[viewer.locale]]),
    ),
    nextLesson: lesson ? { slug: lesson.slug, title: lesson.title[viewer.locale] } : null,
    again: start?.ok === false ? start.error : left,
  };
}

function openPage(head: AttemptHead, attempt: LoadedAttempt, now: Date): OpenAttempt {
  return {
    ...head,
    state: "open",
    asked: attempt.asked.map(({ item, drawn }) => ({
      question: questionOf(item, drawn, attempt.locale),
      given: givenOf(item, drawn, attempt.answers.get(item.id)),
      mark: answerMark(attempt.answers.get(item.id) ?? emptyAnswer(item)),
    })),
    missing: attempt.asked.flatMap(({ item }) => (isAnswered(attempt.answers.get(item.id)) ? [] : item.id)),
    time: timeOf(attempt, now),
  };
}

function timeOf(attempt: LoadedAttempt, now: Date): AttemptTime | null {
  const closes = closesAt(attempt, attempt.quiz.rules, now);
  if (closes === null) return null;
  const left = secondsLeft(attempt, attempt.quiz.rules, now) ?? 0;
  return { closesAt: closes, secondsLeft: left, isOver: !mayAnswer(attempt, attempt.quiz.rules, now).ok };
}
