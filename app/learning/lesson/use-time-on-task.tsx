import { type RefObject, useEffect } from "react";

/** Someone who touched nothing for this long is not counted as reading. */
const IDLE_MS = 60_000;
const REPORT_SECONDS = 30;
const SIGNS_OF_LIFE = ["pointermove", "pointerdown", "keydown", "scroll", "touchstart"] as const;

/**
 * Reports seconds for which this page was visible and in use, in stretches, and the heading that its reader has
 * come to, so that she can go on there; nothing else about her.
 */
export function useTimeOnTask(module: string, lesson: string, position: RefObject<string | null>): void {
  useEffect(() => {
    let seconds = 0;
    let lastSign = performance.now();
    const report = () => {
      if (seconds === 0) return;
      const body = new URLSearchParams({ module, lesson, seconds: String(seconds) });
      if (position.current !== null) body.set("position", position.current);
      seconds = 0;
      // A lost report only counts less time: nobody is bothered with it.
      navigator.sendBeacon("/learn/time", body);
    };
    const onSign = () => {
      lastSign = performance.now();
    };
    const onVisibility = () => {
      if (document.visibilityState === "hidden") report();
      else onSign();
    };
    const tick = setInterval(() => {
      if (document.visibilityState === "visible" && performance.now() - lastSign < IDLE_MS) seconds++;
      if (seconds >= REPORT_SECONDS) report();
    }, 1000);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, onSign, { passive: true });
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      clearInterval(tick);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, onSign);
      document.removeEventListener("visibilitychange", onVisibility);
      report();
    };
  }, [module, lesson, position]);
}
