import { type ReactNode, useId } from "react";

export interface SectionProps {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Heading level: 2 directly in a page, 3 inside another section. */
  level?: 2 | 3;
  /** For links that lead to this section. */
  id?: string;
  children?: ReactNode;
}

/** A named part of a page, reachable as a region by its heading. */
export function Section({ title, lead, actions, level = 2, id, children }: SectionProps) {
  const headingId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} aria-labelledby={headingId} className="min-w-0">
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <Heading id={headingId} className={level === 2 ? "text-2xl" : "text-xl"}>
            {title}
          </Heading>
          {lead ? <p className="mt-1.5 max-w-[66ch] text-soft">{lead}</p> : null}
        </div>
        {actions ? (
          <div className="flex flex-wrap gap-3" data-print="never">
            {actions}
          </div>
        ) : null}
      </div>
      {children}
    </section>
  );
}
