import { type ComponentPropsWithoutRef, type ReactNode, useId } from "react";
import { classes } from "./classes";
import { describedControl, Field, type FieldError } from "./Field";

export interface TextFieldProps extends Omit<ComponentPropsWithoutRef<"input">, "children"> {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  error?: FieldError;
  /** Says "(optional)" beside the label. */
  optional?: boolean;
}

/** One line of text, or any native input type (email, password, number, date, search…). */
export function TextField({
  label,
  hint,
  error,
  optional,
  className,
  id,
  type = "text",
  ...rest
}: TextFieldProps) {
  const ownId = useId();
  const control = describedControl(id ?? ownId, hint, error);
  return (
    <Field id={control.id} label={label} hint={hint} error={error} optional={optional}>
      <input type={type} {...rest} {...control} className={classes("control", className)} />
    </Field>
  );
}
