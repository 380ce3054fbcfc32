import { m } from "~/i18n/messages";
import { classes } from "./classes";
import { VisuallyHidden } from "./VisuallyHidden";

const WIDTHS = ["w-full", "w-11/12", "w-4/5", "w-2/3"] as const;

/** Keeps the place of text that is still coming, as tall as the lines it stands for. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <VisuallyHidden>{m.ui_loading()}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          key={line}
          aria-hidden="true"
          className={classes(
            "block h-4 rounded-sm bg-sunken motion-safe:animate-pulse",
            WIDTHS[line % WIDTHS.length],
          )}
        />
      ))}
    </div>
  );
}
