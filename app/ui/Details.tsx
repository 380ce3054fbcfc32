import type { ReactNode } from "react";
import { Icon } from "./Icon";

export interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** Something that can be unfolded; works without scripts. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details open={open} className="group min-w-0">
      <summary className="inline-flex min-h-9 items-center gap-2 text-accent underline-offset-4 hover:underline">
        <Icon name="chevron" size={18} className="transition-transform group-open:rotate-180" />
        {summary}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
