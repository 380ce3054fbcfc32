import { Form } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { FormErrors } from "~/ui/FormErrors";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { TargetGap } from "./person-page";
import { inLocale } from "./plan-words";

/** What was wrong with a request for a plan, and what it said. */
export interface PlanAnswer {
  values: { targetRole: string; hoursPerWeek: string; deadline: string };
  faults: { targetRole: boolean; hoursPerWeek: boolean; deadline: boolean };
}

interface PlanFormProps {
  targets: readonly TargetGap[];
  /** `YYYY-MM-DD` */
  takesPlaceOn: string;
  answer: PlanAnswer | null;
  hasPlan: boolean;
}

/** Asks for a plan: to which role, within how many hours a week, by when. */
export function PlanForm({ targets, takesPlaceOn, answer, hasPlan }: PlanFormProps) {
  const errors = {
    "plan-target": answer?.faults.targetRole ? m.transitions_plan_error_target() : null,
    "plan-hours": answer?.faults.hoursPerWeek ? m.transitions_plan_error_hours() : null,
    "plan-deadline": answer?.faults.deadline ? m.transitions_plan_error_deadline() : null,
  };
  const faults = Object.entries(errors).flatMap(([fieldId, message]) =>
    message ? [{ fieldId, message }] : [],
  );
  return (
    <Form method="post" className="flex max-w-reading flex-col gap-4">
      <FormErrors faults={faults} />
      <input type="hidden" name="intent" value="plan" />
      <Select
        id="plan-target"
        name="targetRole"
        label={m.transitions_plan_target()}
        options={targets.map(({ role }) => ({ value: role.slug, label: inLocale(role.title) }))}
        defaultValue={answer?.values.targetRole}
        error={errors["plan-target"]}
        required
      />
      <TextField
        id="plan-hours"
        name="hoursPerWeek"
        type="number"
        min={0.5}
        max={35}
        step={0.5}
        label={m.transitions_plan_hours_per_week()}
        hint={m.transitions_plan_hours_per_week_hint()}
        defaultValue={answer?.values.hoursPerWeek ?? "2"}
        error={errors["plan-hours"]}
        required
      />
      <TextField
        id="plan-deadline"
        name="deadline"
        type="date"
        label={m.transitions_plan_deadline()}
        defaultValue={answer?.values.deadline ?? takesPlaceOn}
        error={errors["plan-deadline"]}
        required
      />
      <div>
        <Button type="submit">{hasPlan ? m.transitions_plan_remake() : m.transitions_plan_submit()}</Button>
      </div>
    </Form>
  );
}
