import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { formatDate } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Progress } from "~/ui/Progress";
import { useHydrated } from "~/ui/use-hydrated";
import type { OpenAttempt } from "../attempt-page";
import { countAnswered } from "./answer-draft";
import { QuestionField } from "./QuestionField";
import { SaveStatus } from "./SaveStatus";
import { type SaveState, useAutosave } from "./use-autosave";

interface AttemptFormProps {
  attempt: OpenAttempt;
  /** Without scripts: answers were just saved by the button, or the server refused them. */
  notice: "saved" | "time_over" | null;
}

/** All questions of an attempt on one page: saved as they are answered, by a button without scripts. */
export function AttemptForm({ attempt, notice }: AttemptFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { state, change, flush } = useAutosave(attempt.id, form);
  const [answered, setAnswered] = useState(attempt.answered);
  const isHydrated = useHydrated();
  const submit = useSubmit();
  const isBusy = useNavigation().state !== "idle";
  const total = attempt.asked.length;
  const shown: SaveState = isHydrated ? (state === "ready" && notice ? notice : state) : (notice ?? "ready");

  // A draft that was put back, or a browser that refilled the form, changes the count.
  useEffect(() => {
    if (form.current) setAnswered(countAnswered(form.current));
  }, []);

  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const field = event.target as HTMLInputElement;
    const item = field.closest<HTMLFieldSetElement>("fieldset[data-item]")?.dataset.item;
    if (item) change(item, field.type === "text");
    setAnswered(countAnswered(event.currentTarget));
  };
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const body = new FormData(event.currentTarget, submitter);
    // Without a connection the page stays, says so and keeps trying: nothing is lost.
    if ((await flush()) || state === "time_over" || state === "submitted") submit(body, { method: "post" });
  };

  return (
    <Page
      title={attempt.module ? m.learning_quiz_of({ title: attempt.module.title }) : m.learning_quiz()}
      back={attempt.module ? { to: `/learn/${attempt.module.slug}`, label: attempt.module.title } : undefined}
      width="reading"
    >
      <Form method="post" ref={form} onChange={onChange} onSubmit={onSubmit} className="flex flex-col gap-12">
        <div className="flex flex-col gap-3">
          <Progress label={m.learning_answered()} value={answered} max={total} />
          {attempt.closesAt ? (
            <p className="text-sm font-medium">
              {m.learning_closes_at({ date: formatDate(attempt.closesAt) })}
            </p>
          ) : null}
          {isHydrated || notice ? (
            <SaveStatus state={shown} onRetry={() => void flush()} attemptId={attempt.id} />
          ) : null}
        </div>
        {attempt.asked.map(({ question, given }, index) => (
          <QuestionField
            key={question.id}
            id={`question-${index + 1}`}
            question={question}
            given={given}
            eyebrow={m.learning_question_number({ number: index + 1, count: total })}
          />
        ))}
        <div className="flex flex-col gap-4 border-t border-line pt-8">
          {answered < total && (isHydrated || notice === "saved") ? (
            <Notice tone="info">
              <p>{m.learning_submit_unanswered({ count: total - answered })}</p>
            </Notice>
          ) : null}
          <p className="text-sm text-soft">{m.learning_submit_lead()}</p>
          <div className="flex flex-wrap gap-3">
            <Button name="intent" value="submit" aria-disabled={isBusy}>
              {m.learning_submit()}
            </Button>
            {isHydrated ? null : (
              <Button name="intent" value="save" variant="secondary">
                {m.learning_save()}
              </Button>
            )}
          </div>
          {isHydrated && state !== "ready" && state !== "saved" && state !== "saving" ? (
            <SaveStatus state={state} onRetry={() => void flush()} attemptId={attempt.id} />
          ) : null}
        </div>
      </Form>
    </Page>
  );
}
