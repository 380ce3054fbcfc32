import { type ComponentPropsWithoutRef, type ReactNode, useId } from "react";
import { classes } from "./classes";
import { describedControl, Field, type FieldError } from "./Field";

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps extends ComponentPropsWithoutRef<"select"> {
  label: ReactNode;
  name: string;
  options?: readonly SelectOption[];
  /** Words of a first option with an empty value. */
  empty?: string;
  hint?: ReactNode;
  error?: FieldError;
  optional?: boolean;
}

/** A native list of choices; `children` may hold option groups instead of `options`. */
export function Select({
  label,
  options,
  empty,
  hint,
  error,
  optional,
  className,
  id,
  children,
  ...rest
}: SelectProps) {
  const ownId = useId();
  const control = describedControl(id ?? ownId, hint, error);
  return (
    <Field id={control.id} label={label} hint={hint} error={error} optional={optional}>
      <select {...rest} {...control} className={classes("control", className)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
    </Field>
  );
}
