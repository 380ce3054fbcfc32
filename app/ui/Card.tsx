import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classes } from "./classes";

export interface CardProps {
  title?: ReactNode;
  /** Where the whole card leads; the title is its link. */
  to?: string;
  /** A line over the title: kind, number, place in a series. */
  eyebrow?: ReactNode;
  footer?: ReactNode;
  /** Heading level of the title. */
  level?: 2 | 3 | 4;
  /** `next` marks the one thing to do next with the amber edge. */
  emphasis?: "none" | "next";
  children?: ReactNode;
}

// What can be pressed inside lies above the title's link, which covers the card.
const INNER_ABOVE = "[&_:is(a,button,summary,label)]:relative";

/** A sheet of paper for one thing. With `to`, all of it can be clicked, but only the title is a link. */
export function Card({ title, to, eyebrow, footer, level = 3, emphasis = "none", children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article
      className={classes(
        "relative flex min-w-0 flex-col rounded-lg border border-line bg-surface p-5 sm:p-6",
        to && "transition-shadow hover:border-accent hover:shadow-lift",
        emphasis === "next" && "border-s-4 border-s-next",
      )}
    >
      {eyebrow ? <p className="mb-1 text-sm text-soft">{eyebrow}</p> : null}
      {title ? (
        <Heading className="text-xl">
          {to ? (
            <Link
              to={to}
              className="text-accent no-underline after:absolute after:inset-0 after:rounded-lg hover:underline"
            >
              {title}
            </Link>
          ) : (
            title
          )}
        </Heading>
      ) : null}
      {children ? (
        <div className={classes("flex-1", INNER_ABOVE, Boolean(title) && "mt-3")}>{children}</div>
      ) : null}
      {footer ? (
        <div className={classes("mt-5 flex flex-wrap items-center gap-3 text-sm text-soft", INNER_ABOVE)}>
          {footer}
        </div>
      ) : null}
    </article>
  );
}
