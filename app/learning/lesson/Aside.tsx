import { type ReactNode, useId } from "react";
import { classes } from "~/ui/classes";
import { Icon, type IconName } from "~/ui/Icon";

export interface AsideProps {
  icon: IconName;
  title: ReactNode;
  /** A second line, quieter. */
  lead?: ReactNode;
  look?: "plain" | "sunken";
  id?: string;
  children?: ReactNode;
}

/** A part of a lesson that asks the reader to do something: set apart from the running text. */
export function Aside({ icon, title, lead, look = "plain", id, children }: AsideProps) {
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a landmark (a lesson has many of these), nor fields of a form
    <div
      id={id}
      role="group"
      aria-labelledby={titleId}
      className={classes(
        "my-8 rounded-lg border border-line p-5 text-base sm:p-6",
        look === "sunken" ? "bg-sunken" : "bg-surface",
      )}
    >
      <p id={titleId} className="flex items-center gap-2.5 font-semibold text-accent">
        <Icon name={icon} />
        {title}
      </p>
      {lead ? <p className="mt-0.5 text-sm text-soft">{lead}</p> : null}
      {children ? <div className="mt-4 flex flex-col gap-4">{children}</div> : null}
    </div>
  );
}
