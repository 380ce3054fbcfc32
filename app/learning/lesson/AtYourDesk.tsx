import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import type { LessonProps } from "../lesson-components";
import { Aside } from "./Aside";

/** An exercise away from the screen, at one's own desk, with the time it takes. */
export function AtYourDesk({ minutes, children }: LessonProps<"AtYourDesk"> & { children?: ReactNode }) {
  return (
    <Aside icon="edit" title={m.learning_at_your_desk()} lead={m.learning_minutes({ count: minutes })}>
      {children}
    </Aside>
  );
}
