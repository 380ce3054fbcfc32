import { Form } from "@remix-run/react";
import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { FormErrors } from "~/ui/FormErrors";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { type AssignFault, type AssignValues, REASON_LENGTH } from "../assign-request";
import type { ModuleChoice, PersonAssignments } from "../assignment-page";

/** What was wrong with a request, and what it said. */
export interface AssignAnswer {
  values: AssignValues;
  faults: AssignFault[];
}

interface AssignFormProps {
  choices: readonly ModuleChoice[];
  days: PersonAssignments["days"];
  answer: AssignAnswer | null;
}

function faultText(fault: AssignFault): string {
  switch (fault.what) {
    case "unknown":
      return m.assignments_error_module_unknown();
    case "completed":
      return m.assignments_error_module_completed();
    case "asked":
      return m.assignments_error_module_asked({ date: formatDay(fault.dueOn) });
    case "past":
      return m.assignments_error_due_past();
    case "far":
      return m.assignments_error_due_far();
    case "short":
      return m.assignments_error_reason_short({ min: REASON_LENGTH.min });
    case "long":
      return m.assignments_error_reason_long({ max: REASON_LENGTH.max });
    case "missing":
      return fault.field === "module"
        ? m.assignments_error_module_missing()
        : m.assignments_error_due_missing();
  }
}

const choiceLabel = ({ title, taken }: ModuleChoice) => {
  if (taken === null) return title;
  return taken.what === "completed"
    ? m.assignments_choice_completed({ title })
    : m.assignments_choice_asked({ title, date: formatDay(taken.dueOn) });
};

const ids = { module: "assign-module", dueOn: "assign-due", reason: "assign-reason" } as const;

/** Asks somebody to take a module, by when, and why. */
export function AssignForm({ choices, days, answer }: AssignFormProps) {
  const errorOf = (field: AssignFault["field"]) => {
    const fault = answer?.faults.find((one) => one.field === field);
    return fault ? faultText(fault) : null;
  };
  const faults = (answer?.faults ?? []).map((fault) => ({
    fieldId: ids[fault.field],
    message: faultText(fault),
  }));
  return (
    <Form method="post" className="flex max-w-reading flex-col gap-5">
      <FormErrors faults={faults} />
      <input type="hidden" name="intent" value="ask" />
      <Select
        id={ids.module}
        name="module"
        label={m.assignments_field_module()}
        empty={m.assignments_field_module_empty()}
        options={choices.map((choice) => ({
          value: choice.slug,
          label: choiceLabel(choice),
          disabled: choice.taken !== null,
        }))}
        defaultValue={answer?.values.module ?? ""}
        error={errorOf("module")}
        required
      />
      <TextField
        id={ids.dueOn}
        name="dueOn"
        type="date"
        min={days.first}
        max={days.last}
        label={m.assignments_field_due()}
        hint={m.assignments_field_due_hint()}
        defaultValue={answer?.values.dueOn}
        error={errorOf("dueOn")}
        required
      />
      <TextArea
        id={ids.reason}
        name="reason"
        minLength={REASON_LENGTH.min}
        maxLength={REASON_LENGTH.max}
        label={m.assignments_field_reason()}
        hint={m.assignments_field_reason_hint({ min: REASON_LENGTH.min, max: REASON_LENGTH.max })}
        defaultValue={answer?.values.reason}
        error={errorOf("reason")}
        required
      />
      <div>
        <Button>{m.assignments_submit()}</Button>
      </div>
    </Form>
  );
}
