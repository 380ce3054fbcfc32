import type { ReactNode } from "react";
import { Details } from "~/ui/Details";
import type { LessonProps } from "../lesson-components";

/** Text that the reader opens; a native disclosure, so it works without scripts. */
export function Reveal({ title, children }: LessonProps<"Reveal"> & { children?: ReactNode }) {
  return (
    <div className="my-6 rounded-md border border-line bg-surface px-4 py-2.5 sm:px-5">
      <Details summary={<span className="font-medium">{title}</span>}>
        <div className="flex flex-col gap-4 pb-3">{children}</div>
      </Details>
    </div>
  );
}
