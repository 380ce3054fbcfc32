import { useNavigation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { classes } from "./classes";
import { VisuallyHidden } from "./VisuallyHidden";

/** A thin line at the top while the next page is on its way; after 150 ms, so that quick pages stay calm. */
export function NavigationProgress() {
  const busy = useNavigation().state !== "idle";
  return (
    <div
      aria-live="polite"
      data-print="never"
      className="pointer-events-none fixed inset-x-0 top-0 z-50 h-[3px]"
    >
      <div className={classes("navigation-progress h-full bg-next", busy && "is-busy")} />
      {busy ? <VisuallyHidden>{m.ui_navigating()}</VisuallyHidden> : null}
    </div>
  );
}
