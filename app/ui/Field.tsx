import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { Icon } from "./Icon";

/** One message or several (as Conform gives them). */
export type FieldError = string | readonly string[] | null;

/** The messages of a field as a list, without empty ones. */
export const errorList = (error: FieldError | undefined): readonly string[] =>
  (typeof error === "string" ? [error] : (error ?? [])).filter((text) => text !== "");

/** Attributes that tie a control to its hint and error; ids follow Conform's naming. */
export function describedControl(id: string, hint: ReactNode, error: FieldError | undefined) {
  const faulty = errorList(error).length > 0;
  const ids = [hint ? `${id}-description` : null, faulty ? `${id}-error` : null].filter(Boolean);
  return {
    id,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": faulty || undefined,
  } as const;
}

export interface FieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldError;
  optional?: boolean;
  children: ReactNode;
}

/** The frame of a control: label above, hint, control, error beside it. */
export function Field({ id, label, hint, error, optional, children }: FieldProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional ? <span className="ms-2 text-sm font-normal text-soft">{m.ui_optional()}</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-description`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {children}
      <FieldErrors id={`${id}-error`} error={error} />
    </div>
  );
}

/** What is wrong with one field, in words. */
export function FieldErrors({ id, error }: { id: string; error: FieldError | undefined }) {
  const messages = errorList(error);
  if (messages.length === 0) return null;
  return (
    <div id={id} className="flex gap-2 text-sm font-medium text-bad">
      <Icon name="alert" size={18} className="mt-0.5" />
      <div>
        {messages.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </div>
  );
}
