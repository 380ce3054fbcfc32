import { formatDay, formatTime } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";
import type { RefreshPage } from "./refresh-page";

/** Nothing more is asked today: why, and when the next question comes back. */
export function EnoughForToday({ page }: { page: Extract<RefreshPage, { state: "enough" }> }) {
  const { waiting, nextAt, isNextToday, today } = page;
  const title = waiting > 0 ? m.refresh_enough() : today.items > 0 ? m.refresh_done() : m.refresh_nothing();
  const text =
    waiting > 0
      ? m.refresh_enough_waiting({ count: waiting })
      : today.items > 0
        ? m.refresh_done_text()
        : m.refresh_nothing_text();
  return (
    <EmptyState
      title={title}
      action={<LinkButton to="/refresh/forecast">{m.refresh_see_forecast()}</LinkButton>}
    >
      <p>{text}</p>
      {nextAt ? (
        <p className="mt-2">
          {isNextToday
            ? m.refresh_next_at({ time: formatTime(nextAt) })
            : m.refresh_next_on({ date: formatDay(nextAt) })}
        </p>
      ) : null}
    </EmptyState>
  );
}
