import { useEffect, useRef } from "react";
import { MAIN_ID } from "~/ui/main-landmark";

/**
 * The result stands at the address of the form that it came from: keyboard and screen reader are taken to its
 * beginning, as on a move to another page.
 */
export function useFocusOnResult(state: "open" | "submitted") {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === "open" && state === "submitted") {
      document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    before.current = state;
  }, [state]);
}
