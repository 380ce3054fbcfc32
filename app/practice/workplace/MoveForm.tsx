import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

interface MoveFormProps {
  intent: "say" | "reject" | "tool" | "handover" | "report" | "close";
  /** Number of the move that this is meant to be: sent twice, it is made once. */
  index: number;
  className?: string;
  children: ReactNode;
}

/** A form that makes one move; works as a plain form without scripts. */
export function MoveForm({ intent, index, className, children }: MoveFormProps) {
  return (
    <Form method="post" className={className} preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="index" value={index} />
      {children}
    </Form>
  );
}
