import type { ReactNode } from "react";

/** Running text from content: lessons, legal pages, method. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
