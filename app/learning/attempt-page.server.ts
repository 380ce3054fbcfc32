import type { Viewer } from "~/people/viewer";
import { isAnswered } from "./answer";
import { closesAt, mayStart } from "./attempt";
import { type LoadedAttempt, loadAttempt } from "./attempt.server";
import type { AttemptHead, OpenAttempt, SubmittedAttempt } from "./attempt-page";
import { moduleProgress } from "./completion";
import { learningRecord } from "./completion.server";
import { findModule } from "./modules.server";
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
  };
  if (attempt.submittedAt === null) return openPage(head, attempt);

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
    reviews,
    progress,
    nextLesson: lesson ? { slug: lesson.slug, title: lesson.title[viewer.locale] } : null,
    again: start?.ok === false ? start.error : left,
  };
}

function openPage(head: AttemptHead, attempt: LoadedAttempt): OpenAttempt {
  return {
    ...head,
    state: "open",
    asked: attempt.asked.map(({ item, drawn }) => ({
      question: questionOf(item, drawn, attempt.locale),
      given: givenOf(item, drawn, attempt.answers.get(item.id)),
    })),
    answered: attempt.asked.filter(({ item }) => isAnswered(attempt.answers.get(item.id))).length,
    closesAt: closesAt(attempt, attempt.quiz.rules),
  };
}
