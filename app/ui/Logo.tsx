import { classes } from "./classes";

/** The mark: a footbridge hung from an arch, someone on the way over. */
export function LogoMark({ className = "h-7 w-12" }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 56 32" fill="none" aria-hidden="true" focusable="false">
      <path d="M2 27Q28 23 54 27" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" />
      <path d="M6 25Q28-13 50 25" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M15 12.6V25.5M24 6.6V25.0M42 13.7V25.6" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="33" cy="18.5" r="4.25" className="fill-next" />
    </svg>
  );
}

/** Mark and name. The name is a proper noun and the same in every language. */
export function Logo({ className }: { className?: string }) {
  return (
    <span className={classes("inline-flex items-center gap-2", className)}>
      <LogoMark />
      <span className="font-display text-[1.4375rem] leading-none font-medium tracking-tight">
        {PRODUCT_NAME}
      </span>
    </span>
  );
}

const PRODUCT_NAME = "Passerelle";
