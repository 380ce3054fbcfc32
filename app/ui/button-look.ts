import { classes } from "./classes";

/** `next` (amber) is for the one thing to do next on a page: at most one per page. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "next";

export type ButtonSize = "medium" | "small";

const BASE =
  "button inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold no-underline " +
  "transition-colors disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-soft " +
  "aria-disabled:cursor-progress";

const SIZES: Record<ButtonSize, string> = {
  medium: "min-h-11 px-4 py-2 text-base leading-snug",
  small: "min-h-9 px-3 py-1 text-sm",
};

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-edge bg-surface text-accent hover:border-accent hover:bg-accent-soft",
  quiet: "border-transparent text-accent hover:bg-accent-soft",
  danger: "border-bad bg-surface text-bad hover:bg-bad hover:text-on-bad",
  next: "border-next bg-next text-on-next hover:border-next-strong hover:bg-next-strong",
};

/** The classes of a button, for a real button and for a link that looks like one. */
export const buttonLook = (variant: ButtonVariant, size: ButtonSize, className?: string): string =>
  classes(BASE, SIZES[size], VARIANTS[variant], className);
