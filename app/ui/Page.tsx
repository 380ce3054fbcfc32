import type { ReactNode } from "react";
import { BackLink } from "./BackLink";
import { classes } from "./classes";
import { SpanRule } from "./SpanRule";

export interface PageProps {
  title: ReactNode;
  /** A short line over the title: where we are, what kind of thing this is. */
  eyebrow?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Buttons and links that act on the whole page. */
  actions?: ReactNode;
  back?: { to: string; label: string };
  /** "reading" keeps running text at a comfortable measure; "wide" is for tables and overviews. */
  width?: "reading" | "wide";
  children?: ReactNode;
}

/** The content of one page: its only h1, what it is about, what can be done, then its parts. */
export function Page({ title, eyebrow, lead, actions, back, width = "wide", children }: PageProps) {
  return (
    <div
      className={classes(
        "mx-auto w-full px-4 pt-6 pb-20 sm:px-6 lg:px-8",
        width === "reading" ? "max-w-reading" : "max-w-wide",
      )}
    >
      {back ? <BackLink {...back} /> : null}
      <header className={classes("pb-8", back ? "pt-3" : "pt-4 sm:pt-8")}>
        {eyebrow ? <p className="mb-2 text-sm font-medium text-soft">{eyebrow}</p> : null}
        <div
          className={classes(
            "flex flex-wrap items-end justify-between gap-x-8 gap-y-5",
            width === "wide" && "lg:flex-nowrap",
          )}
        >
          <div className="min-w-0 max-w-[48rem]">
            <h1 className="text-3xl text-accent">{title}</h1>
            {lead ? <p className="mt-4 max-w-[62ch] text-lg text-soft">{lead}</p> : null}
          </div>
          {actions ? (
            <div
              className="flex flex-wrap items-center gap-3 lg:max-w-[26rem] lg:shrink-0 lg:justify-end"
              data-print="never"
            >
              {actions}
            </div>
          ) : null}
        </div>
        <SpanRule className="mt-7 h-2.5 w-full text-line" />
      </header>
      <div className="flex flex-col gap-12">{children}</div>
    </div>
  );
}
