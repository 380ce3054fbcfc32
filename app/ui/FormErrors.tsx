import { useEffect, useId, useRef } from "react";
import { m } from "~/i18n/messages";

export interface FormFault {
  /** The id of the control at fault; without it the fault concerns the whole form. */
  fieldId?: string;
  message: string;
}

/** The summary of what to correct, at the top of a form; takes focus when it appears or changes. */
export function FormErrors({ faults }: { faults: readonly FormFault[] }) {
  const box = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const signature = faults.map((fault) => `${fault.fieldId ?? ""}:${fault.message}`).join("\n");
  useEffect(() => {
    if (signature !== "") box.current?.focus();
  }, [signature]);
  if (faults.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      aria-labelledby={headingId}
      tabIndex={-1}
      className="rounded-md border border-s-4 border-bad bg-bad-soft px-4 py-3.5"
    >
      <p id={headingId} className="font-semibold text-bad">
        {m.ui_form_errors_title({ count: faults.length })}
      </p>
      <ul className="mt-1 list-disc ps-5">
        {faults.map((fault) => (
          <li key={`${fault.fieldId ?? ""}:${fault.message}`}>
            {fault.fieldId ? (
              <a className="text-ink underline underline-offset-4" href={`#${fault.fieldId}`}>
                {fault.message}
              </a>
            ) : (
              fault.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
