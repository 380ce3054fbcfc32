import { useEffect, useState } from "react";
import type { AttemptTime } from "../attempt-page";
import type { Heard } from "./send-answers";

/**
 * Whole seconds left of a time limit, 0 when it is over; null without one. It starts from what the server
 * said with the page, follows this page's monotone clock, and is put right by each answer of the server: a
 * browser's own clock, or one that slept, counts for nothing.
 */
export function useCountdown(time: AttemptTime | null, heard: Heard | null): number | null {
  const [left, setLeft] = useState(time?.secondsLeft ?? null);
  useEffect(() => {
    if (time === null) return;
    const known = heard !== null && heard.secondsLeft !== null;
    const seconds = known ? (heard.secondsLeft as number) : time.secondsLeft;
    const since = known ? heard.at : performance.now();
    const tick = () => setLeft(Math.max(0, Math.ceil(seconds - (performance.now() - since) / 1_000)));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [time, heard]);
  return left;
}
