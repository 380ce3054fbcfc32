import { type ReactNode, useId } from "react";
import { m } from "~/i18n/messages";
import { classes } from "./classes";
import { errorList, type FieldError, FieldErrors } from "./Field";

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface ChoiceGroupProps {
  label: ReactNode;
  name: string;
  /** "radio": one of them; "checkbox": any of them. */
  type?: "radio" | "checkbox";
  options: readonly Choice[];
  /** Values chosen at first. */
  defaultValue?: string | readonly string[];
  hint?: ReactNode;
  error?: FieldError;
  required?: boolean;
  optional?: boolean;
  disabled?: boolean;
  /** Side by side where there is room; meant for short labels. */
  inline?: boolean;
  /** Makes the label as large as a heading, e.g. for a question. */
  prominent?: boolean;
  id?: string;
  onChange?: (value: string, checked: boolean) => void;
}

/** Radios or checkboxes under one legend; each choice is a target as wide as its column. */
export function ChoiceGroup({ type = "radio", defaultValue, hint, error, id, ...props }: ChoiceGroupProps) {
  const ownId = useId();
  const groupId = id ?? ownId;
  const chosen = typeof defaultValue === "string" ? [defaultValue] : (defaultValue ?? []);
  const faulty = errorList(error).length > 0;
  const describedBy = [hint ? `${groupId}-description` : null, faulty ? `${groupId}-error` : null].filter(
    Boolean,
  );
  return (
    <fieldset
      id={groupId}
      disabled={props.disabled}
      aria-describedby={describedBy.length > 0 ? describedBy.join(" ") : undefined}
      className="min-w-0"
    >
      <legend
        className={classes("mb-1.5", props.prominent ? "font-display text-xl font-medium" : "font-semibold")}
      >
        {props.label}
        {props.optional ? (
          <span className="ms-2 text-sm font-normal text-soft">{m.ui_optional()}</span>
        ) : null}
      </legend>
      {hint ? (
        <p id={`${groupId}-description`} className="mb-3 text-sm text-soft">
          {hint}
        </p>
      ) : null}
      <div className={classes("flex gap-2", props.inline ? "flex-row flex-wrap" : "flex-col")}>
        {props.options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type={type}
              name={props.name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              required={type === "radio" && props.required}
              disabled={option.disabled}
              onChange={(event) => props.onChange?.(option.value, event.currentTarget.checked)}
            />
            <span className="min-w-0">
              {option.label}
              {option.hint ? <span className="block text-sm text-soft">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <div className={faulty ? "mt-2" : undefined}>
        <FieldErrors id={`${groupId}-error`} error={error} />
      </div>
    </fieldset>
  );
}
