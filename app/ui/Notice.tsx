import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./Icon";
import { TONE_EDGE, TONE_TEXT, type Tone } from "./tone";

export interface NoticeProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
}

const ICONS: Record<Tone, IconName> = {
  neutral: "info",
  good: "check",
  warn: "alert",
  bad: "alert",
  info: "info",
};

/** Something the reader should know at this place of the page. */
export function Notice({ tone = "info", title, children }: NoticeProps) {
  return (
    <div
      className={classes(
        "flex gap-3 rounded-md border border-line border-s-4 bg-surface px-4 py-3.5",
        TONE_EDGE[tone],
      )}
    >
      <Icon name={ICONS[tone]} className={classes("mt-1", TONE_TEXT[tone])} />
      <div className="min-w-0 max-w-[66ch] flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
    </div>
  );
}
