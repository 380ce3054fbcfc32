import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";

/** What comes back today, about how many minutes it takes, and once nothing does, when the next item is asked. */
export interface RefreshSummary {
  due: number;
  minutes: number;
  nextAt: Date | null;
}

function words({ due, minutes, nextAt }: RefreshSummary): string {
  if (due > 0) return m.catalogue_refresh_due({ count: due, minutes });
  return nextAt ? m.catalogue_refresh_next({ date: formatDay(nextAt) }) : m.catalogue_refresh_idle();
}

/** The way to refresh, with what waits there; also while nothing does, since its settings are reached from here. */
export function RefreshCard({ summary }: { summary: RefreshSummary }) {
  return (
    <div className="max-w-[52rem]">
      <Card title={m.catalogue_refresh_title()} to="/refresh" level={2}>
        {words(summary)}
      </Card>
    </div>
  );
}
