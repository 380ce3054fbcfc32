import type { ReactNode } from "react";
import { classes } from "./classes";
import type { Tone } from "./tone";
import { TONE_GROUND } from "./tone";

export interface BadgeProps {
  tone?: Tone;
  /** An `<Icon/>` before the words. */
  icon?: ReactNode;
  children: ReactNode;
}

/** A short state in words; the tone only underlines what the words say. */
export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  return (
    <span
      className={classes(
        "badge inline-flex max-w-full items-center gap-1.5 rounded-sm px-2 py-0.5 text-xs font-medium",
        TONE_GROUND[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}
