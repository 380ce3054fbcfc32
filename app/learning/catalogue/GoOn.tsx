import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/LinkButton";
import type { ModulePage } from "../catalogue";

/** The one thing to do next in a module: start, resume, take the quiz; nothing when it is complete. */
export function GoOn({ module: { slug, progress, lessonList, start } }: { module: ModulePage }) {
  if (progress.openAttempt !== null) {
    return (
      <LinkButton to={`/attempts/${progress.openAttempt}`} variant="next">
        {m.learning_resume_quiz()}
      </LinkButton>
    );
  }
  if (progress.next?.kind === "quiz") {
    // During a pause there is nothing to go on with here: the quiz's own section says until when.
    if ("tag" in start) return null;
    return (
      <LinkButton to={`/learn/${slug}/quiz`} variant="next">
        {m.learning_go_to_quiz()}
      </LinkButton>
    );
  }
  const next = progress.next?.slug;
  const lesson = lessonList.find(({ slug: candidate }) => candidate === next);
  if (!lesson) return null;
  return (
    <LinkButton to={`/learn/${slug}/${lesson.slug}`} variant="next">
      {progress.state === "not_started"
        ? m.learning_start_module()
        : m.learning_resume_lesson({ title: lesson.title })}
    </LinkButton>
  );
}
