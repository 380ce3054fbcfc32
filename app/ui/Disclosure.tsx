import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { classes } from "./classes";

export interface DisclosureProps {
  summary: ReactNode;
  /** Names the summary where its words are not enough. */
  summaryLabel?: string;
  summaryClassName: string;
  className?: string;
  children: ReactNode;
}

/**
 * A small panel that hangs from its button, as native `<details>`. With scripts it also closes on Escape,
 * on a press outside and when the address changes.
 */
export function Disclosure({
  summary,
  summaryLabel,
  summaryClassName,
  className,
  children,
}: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says that the address changed
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [key]);

  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const box = details.current;
      if (box?.open && event.target instanceof Node && !box.contains(event.target)) box.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      const box = details.current;
      if (event.key !== "Escape" || !box?.open) return;
      box.open = false;
      box.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, []);

  return (
    <details ref={details} className={classes("group relative", className)} data-print="never">
      <summary aria-label={summaryLabel} className={summaryClassName}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
