import { type RefObject, useEffect } from "react";

/** Someone who touched nothing for this long is not counted as answering. */
const IDLE_MS = 60_000;
const SIGNS_OF_LIFE = ["pointermove", "pointerdown", "keydown", "scroll", "touchstart"] as const;

/** Writes into `field` the seconds for which this page was visible and in use; without scripts it stays empty. */
export function useActiveSeconds(field: RefObject<HTMLInputElement>): void {
  useEffect(() => {
    let seconds = 0;
    let lastSign = performance.now();
    const onSign = () => {
      lastSign = performance.now();
    };
    const tick = setInterval(() => {
      const isInUse = document.visibilityState === "visible" && performance.now() - lastSign < IDLE_MS;
      if (!isInUse) return;
      seconds++;
      if (field.current) field.current.value = String(seconds);
    }, 1000);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, onSign, { passive: true });
    document.addEventListener("visibilitychange", onSign);
    return () => {
      clearInterval(tick);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, onSign);
      document.removeEventListener("visibilitychange", onSign);
    };
  }, [field]);
}
