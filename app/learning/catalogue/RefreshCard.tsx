import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";

/** What comes back today: how many items, and about how many minutes they take. */
export interface RefreshSummary {
  due: number;
  minutes: number;
}

/** The way to refresh, while something waits there. */
export function RefreshCard({ summary: { due, minutes } }: { summary: RefreshSummary }) {
  if (due === 0) return null;
  return (
    <Card title={m.catalogue_refresh_title()} to="/refresh" level={2}>
      {m.catalogue_refresh_due({ count: due, minutes })}
    </Card>
  );
}
