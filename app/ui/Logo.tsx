import { classes } from "./classes";

/** The mark: a footbridge hung from an arch, someone on the way over. */
export function LogoMark({ className = "size-9" }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 40 40" fill="none" aria-hidden="true" focusable="false">
      <path d="M2 30.5Q20 27 38 30.5" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <path d="M6 29.5Q20-6 34 29.5" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M13 17V29M27 17V29" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="20" cy="23" r="3.75" className="fill-next" />
    </svg>
  );
}

/** Mark and name. The name is a proper noun and the same in every language. */
export function Logo({ className }: { className?: string }) {
  return (
    <span className={classes("inline-flex items-center gap-2", className)}>
      <LogoMark />
      <span className="font-display text-xl font-semibold tracking-tight">{PRODUCT_NAME}</span>
    </span>
  );
}

const PRODUCT_NAME = "Passerelle";
