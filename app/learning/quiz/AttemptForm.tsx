import { Form } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Page } from "~/ui/Page";
import { Progress } from "~/ui/Progress";
import { useHydrated } from "~/ui/use-hydrated";
import type { OpenAttempt } from "../attempt-page";
import { unansweredItems } from "./answer-draft";
import { Countdown } from "./Countdown";
import { QuestionField } from "./QuestionField";
import { questionAnchor } from "./question-anchor";
import { SaveStatus } from "./SaveStatus";
import { Unanswered } from "./Unanswered";
import { type SaveState, useAutosave } from "./use-autosave";
import { useCountdown } from "./use-countdown";
import { useSubmission } from "./use-submission";

interface AttemptFormProps {
  attempt: OpenAttempt;
  /** Without scripts: answers were just saved by the button, or the server refused them. */
  notice: "saved" | "time_over" | null;
}

/** All questions of an attempt on one page: saved as they are answered, by a button without scripts. */
export function AttemptForm({ attempt, notice }: AttemptFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { state, heard, change, flush } = useAutosave(attempt.id, form);
  const left = useCountdown(attempt.time, heard);
  const { finish, isSending } = useSubmission(state, flush, left === 0);
  const [missing, setMissing] = useState(attempt.missing);
  const isHydrated = useHydrated();
  const total = attempt.asked.length;
  const refused = attempt.time?.isOver ? "time_over" : notice;
  const shown: SaveState = isHydrated
    ? state === "ready" && refused
      ? refused
      : state
    : (refused ?? "ready");

  // A draft that was put back, or a browser that refilled the form, changes the count.
  useEffect(() => {
    if (form.current) setMissing(unansweredItems(form.current));
  }, []);

  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const field = event.target as HTMLInputElement;
    const item = field.closest<HTMLFieldSetElement>("fieldset[data-item]")?.dataset.item;
    if (item) change(item, field.type === "text");
    setMissing(unansweredItems(event.currentTarget));
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    void (submitter instanceof HTMLButtonElement && submitter.value === "save" ? flush() : finish());
  };

  return (
    <Page
      title={attempt.module ? m.learning_quiz_of({ title: attempt.module.title }) : m.learning_quiz()}
      back={attempt.module ? { to: `/learn/${attempt.module.slug}`, label: attempt.module.title } : undefined}
      width="reading"
    >
      <Form
        method="post"
        ref={form}
        onChange={onChange}
        onSubmit={onSubmit}
        autoComplete="off"
        className="flex flex-col gap-12 [&_input]:scroll-mt-24 [&_select]:scroll-mt-24"
      >
        {/* The first button is what Enter presses in a field of text: that must save, not submit. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only">
          {m.learning_save()}
        </button>
        {attempt.time && left !== null ? <Countdown time={attempt.time} left={left} /> : null}
        <div className="flex flex-col gap-3">
          <Progress label={m.learning_answered()} value={total - missing.length} max={total} />
          {isHydrated || refused ? (
            <SaveStatus state={shown} onRetry={() => void flush()} attemptId={attempt.id} />
          ) : null}
        </div>
        {attempt.asked.map(({ question, given, mark }, index) => (
          <QuestionField
            key={question.id}
            id={questionAnchor(index)}
            question={question}
            given={given}
            mark={mark}
            locale={attempt.locale}
            isClosed={attempt.time?.isOver}
            eyebrow={m.learning_question_number({ number: index + 1, count: total })}
          />
        ))}
        <div className="flex flex-col gap-4 border-t border-line pt-8">
          {isHydrated || notice === "saved" ? <Unanswered asked={attempt.asked} missing={missing} /> : null}
          <p className="text-sm text-soft">{m.learning_submit_lead()}</p>
          <div className="flex flex-wrap gap-3">
            <Button name="intent" value="submit" aria-disabled={isSending}>
              {isSending ? m.learning_submitting() : m.learning_submit()}
            </Button>
            {isHydrated || attempt.time?.isOver ? null : (
              <Button name="intent" value="save" variant="secondary">
                {m.learning_save()}
              </Button>
            )}
          </div>
          {isHydrated && !["ready", "saved", "saving"].includes(state) ? (
            <SaveStatus state={state} onRetry={() => void flush()} attemptId={attempt.id} />
          ) : null}
        </div>
      </Form>
    </Page>
  );
}
