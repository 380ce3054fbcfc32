import { Form, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { ChoiceGroup } from "~/ui/ChoiceGroup";
import type { Given } from "../question";
import { QuestionField } from "../quiz/QuestionField";
import type { RefreshPage } from "./refresh-page";
import { useActiveSeconds } from "./use-active-seconds";

const UNTOUCHED: Given = { places: [], rows: [], text: "" };

/** One item that has come back; answering leads to the page of its review. */
export function RefreshQuestion({ page }: { page: Extract<RefreshPage, { state: "question" }> }) {
  const seconds = useRef<HTMLInputElement>(null);
  useActiveSeconds(seconds);
  const isBusy = useNavigation().state !== "idle";
  const { question, module, number, print } = page;
  return (
    <Form
      method="post"
      action="/refresh"
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        if (isBusy) event.preventDefault();
      }}
    >
      <input type="hidden" name="module" value={module.slug} />
      <input type="hidden" name="item" value={question.id} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="print" value={print} />
      <input type="hidden" name="locale" value={currentLocale()} />
      <input type="hidden" name="seconds" ref={seconds} defaultValue="" />
      <QuestionField id="question" question={question} given={UNTOUCHED} eyebrow={module.title} />
      <ChoiceGroup
        label={m.refresh_effort()}
        name="effort"
        defaultValue="with_effort"
        hint={m.refresh_effort_hint()}
        inline
        options={[
          { value: "at_once", label: m.refresh_effort_at_once() },
          { value: "with_effort", label: m.refresh_effort_with_effort() },
          { value: "looked_up", label: m.refresh_effort_looked_up() },
        ]}
      />
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="answer" aria-disabled={isBusy}>
          {m.refresh_answer()}
        </Button>
        <Button name="intent" value="unknown" variant="secondary" aria-disabled={isBusy}>
          {m.refresh_unknown()}
        </Button>
      </div>
    </Form>
  );
}
