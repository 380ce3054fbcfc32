import type { ReactNode } from "react";
import { BridgeDrawing } from "./BridgeDrawing";

export interface EmptyStateProps {
  title: ReactNode;
  /** Why there is nothing and what will bring something. */
  children?: ReactNode;
  /** The way on: a button or link. */
  action?: ReactNode;
}

/** A place with nothing in it yet: says so, says why, shows the way on. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center rounded-lg border border-dashed border-edge px-6 py-10 text-center">
      <BridgeDrawing className="mb-4 h-16 w-44 text-accent" />
      <p className="font-display text-xl font-medium">{title}</p>
      {children ? <div className="mt-2 max-w-[52ch] text-soft">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
