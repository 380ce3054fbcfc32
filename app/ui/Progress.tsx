import { useId } from "react";
import { m } from "~/i18n/messages";
import { classes } from "./classes";

export interface ProgressProps {
  /** From 0 to `max`. */
  value: number;
  max: number;
  label: string;
  /** Keeps label and figures for assistive technology only. */
  hideLabel?: boolean;
}

/** How much is done, as a native progress bar with its figures in words. */
export function Progress({ value, max, label, hideLabel = false }: ProgressProps) {
  const id = useId();
  const bounded = Math.min(Math.max(value, 0), max);
  return (
    <div className="min-w-0">
      <div
        className={classes(
          "mb-1.5 flex items-baseline justify-between gap-4 text-sm",
          hideLabel && "sr-only",
        )}
      >
        <label htmlFor={id}>{label}</label>
        <span className="shrink-0 text-soft tabular-nums">
          {m.ui_progress_value({ value: bounded, max })}
        </span>
      </div>
      <progress id={id} className="span-bar" value={bounded} max={max > 0 ? max : 1} />
    </div>
  );
}
