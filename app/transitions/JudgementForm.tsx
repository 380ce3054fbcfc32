import { Form } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { ChoiceGroup } from "~/ui/ChoiceGroup";
import { Details } from "~/ui/Details";
import { FormErrors } from "~/ui/FormErrors";
import { TextArea } from "~/ui/TextArea";
import { fateWords } from "./FateBadge";
import type { PlacedTask } from "./judgement";
import type { TaskFate } from "./role-change";

/** What was wrong with a judgement that was sent, and what it said. */
export interface JudgementAnswer {
  task: string;
  fate: string;
  reason: string;
  faults: { fate: boolean; reason: boolean; task: boolean };
}

/** The form with which HR judges one task; opens by itself when it comes back with a fault. */
export function JudgementForm({
  task,
  fate,
  answer,
}: {
  task: Pick<PlacedTask, "key" | "fates">;
  fate: TaskFate | null;
  answer: JudgementAnswer | null;
}) {
  const id = `judge-${task.key.replaceAll("/", "-")}`;
  const faults = answer
    ? [
        ...(answer.faults.task ? [{ message: m.transitions_judge_error_unknown() }] : []),
        ...(answer.faults.fate ? [{ fieldId: `${id}-fate`, message: m.transitions_judge_error_fate() }] : []),
        ...(answer.faults.reason
          ? [{ fieldId: `${id}-reason`, message: m.transitions_judge_error_reason() }]
          : []),
      ]
    : [];
  return (
    <Details
      summary={fate ? m.transitions_judge_again() : m.transitions_judge_open()}
      open={answer !== null || undefined}
    >
      <Form method="post" preventScrollReset className="flex flex-col gap-4">
        <FormErrors faults={faults} />
        <input type="hidden" name="intent" value="judge" />
        <input type="hidden" name="task" value={task.key} />
        <ChoiceGroup
          id={`${id}-fate`}
          label={m.transitions_judge_fate()}
          name="fate"
          options={task.fates.map((value) => ({ value, label: fateWords[value]() }))}
          defaultValue={answer?.fate ?? fate ?? undefined}
          error={answer?.faults.fate ? m.transitions_judge_error_fate() : null}
          required
        />
        <TextArea
          id={`${id}-reason`}
          label={m.transitions_judge_reason()}
          name="reason"
          hint={m.transitions_judge_reason_hint()}
          defaultValue={answer?.reason}
          error={answer?.faults.reason ? m.transitions_judge_error_reason() : null}
          required
          minLength={10}
          maxLength={2000}
        />
        <div>
          <Button type="submit" variant="secondary">
            {m.transitions_judge_submit()}
          </Button>
        </div>
      </Form>
    </Details>
  );
}
