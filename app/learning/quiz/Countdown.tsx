import { useEffect, useRef, useState } from "react";
import { formatDate } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Icon } from "~/ui/Icon";
import { useHydrated } from "~/ui/use-hydrated";
import type { AttemptTime } from "../attempt-page";

/** What is left when a screen reader is told, in seconds. */
const ANNOUNCED_AT = [300, 60] as const;

/** Seconds as a clock shows them: 4:05, 1:04:05. */
function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const parts = hours > 0 ? [hours, String(minutes).padStart(2, "0")] : [minutes];
  return [...parts, String(seconds % 60).padStart(2, "0")].join(":");
}

interface CountdownProps {
  time: AttemptTime;
  /** Whole seconds. */
  left: number;
}

/**
 * How long a timed quiz is still open: its end in words, and with scripts what is left of it, always in sight.
 * The figures change each second and are silent; a screen reader hears of five minutes, one minute and the end.
 */
export function Countdown({ time, left }: CountdownProps) {
  const isHydrated = useHydrated();
  return (
    <div className="sticky top-0 z-10 -mx-1 flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line bg-page px-1 py-2">
      {isHydrated ? (
        <p role="timer" className="flex items-center gap-2 font-medium tabular-nums">
          <Icon name="clock" size={18} className={left <= 60 ? "text-warn" : "text-accent"} />
          {m.learning_time_left({ time: clock(left) })}
        </p>
      ) : null}
      <p className="text-sm text-soft">{m.learning_closes_at({ date: formatDate(time.closesAt) })}</p>
      <Announcements left={left} />
    </div>
  );
}

function Announcements({ left }: { left: number }) {
  const [said, setSaid] = useState("");
  const before = useRef(left);
  useEffect(() => {
    const passed = ANNOUNCED_AT.filter((seconds) => before.current > seconds && left <= seconds).at(-1);
    if (left === 0 && before.current > 0) setSaid(m.learning_time_up());
    else if (passed !== undefined) setSaid(m.learning_time_left_minutes({ count: passed / 60 }));
    before.current = left;
  }, [left]);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
