import { useFetcher } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import type { LessonPage } from "../lesson";
import type { LessonProps } from "../lesson-components";
import { QuestionField } from "../quiz/QuestionField";
import { ReviewBody, VerdictBadge } from "../quiz/ReviewCard";
import { Aside } from "./Aside";
import { useLesson } from "./lesson-context";

/**
 * A question inside a lesson. Its form asks for the same page again with the answer in the address; the
 * server grades it, so what is right reaches the browser only afterwards. Without scripts that is a page
 * load that comes back to this place; with them only this question changes.
 */
export function Check({ item }: LessonProps<"Check">) {
  const page = useLesson();
  const fetcher = useFetcher<{ page: LessonPage }>();
  const check = fetcher.data?.page.checks[item] ?? page.checks[item];
  if (!check) return null;
  const { question, given, review } = check;
  const isSpot = question.kind === "spot";
  return (
    <Aside
      id={`check-${item}`}
      icon={isSpot ? "eye" : "question"}
      title={isSpot ? m.learning_spot() : m.learning_check()}
      lead={m.learning_check_lead()}
    >
      <fetcher.Form
        method="get"
        action={`/learn/${page.module.slug}/${page.lesson.slug}#check-${item}`}
        className="flex flex-col gap-5"
      >
        <input type="hidden" name="check" value={item} />
        <QuestionField question={question} given={given} id={`check-${item}-question`} />
        {question.kind === "matching" ? (
          <PrintedChoices texts={question.choices.map(({ text }) => text)} />
        ) : null}
        <div data-print="never">
          <Button variant="secondary" aria-disabled={fetcher.state !== "idle"}>
            {review ? m.learning_check_again() : m.learning_check_answer()}
          </Button>
        </div>
      </fetcher.Form>
      <div role="status">
        {review?.verdict === "unanswered" ? <p>{m.learning_check_empty()}</p> : null}
        {review && review.verdict !== "unanswered" ? (
          <div className="flex flex-col gap-4 border-t border-line pt-5">
            <VerdictBadge review={review} />
            <ReviewBody review={review} />
          </div>
        ) : null}
      </div>
    </Aside>
  );
}

/** What the lists of a matching question offer, for paper, where a list cannot be unfolded. */
function PrintedChoices({ texts }: { texts: readonly string[] }) {
  return (
    <div className="hidden print:block">
      <p className="font-medium">{m.catalogue_printed_choices()}</p>
      <ul className="list-disc ps-5">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
