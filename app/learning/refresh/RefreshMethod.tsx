import { m } from "~/i18n/messages";
import { Details } from "~/ui/Details";

export interface RefreshMethodProps {
  /** 0..1 */
  retention: number;
  longestSeconds: number;
}

/** How refresh is computed, what it counts and who sees it. */
export function RefreshMethod({ retention, longestSeconds }: RefreshMethodProps) {
  return (
    <Details summary={m.refresh_how()}>
      <div className="flex max-w-[66ch] flex-col gap-3">
        <p>{m.refresh_how_dates({ retention: Math.round(retention * 100) })}</p>
        <p>{m.refresh_how_time({ seconds: longestSeconds })}</p>
        <p>{m.refresh_how_private()}</p>
      </div>
    </Details>
  );
}
