import { type ComponentPropsWithoutRef, type ReactNode, useId } from "react";
import { classes } from "./classes";
import { describedControl, Field, type FieldError } from "./Field";

export interface TextAreaProps extends Omit<ComponentPropsWithoutRef<"textarea">, "children"> {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  error?: FieldError;
  optional?: boolean;
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ label, hint, error, optional, className, id, rows = 4, ...rest }: TextAreaProps) {
  const ownId = useId();
  const control = describedControl(id ?? ownId, hint, error);
  return (
    <Field id={control.id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        rows={rows}
        {...rest}
        {...control}
        className={classes("control resize-y field-sizing-content min-h-28", className)}
      />
    </Field>
  );
}
