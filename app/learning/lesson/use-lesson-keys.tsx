import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";

/** Where arrow keys have a meaning of their own. */
const OWN_MEANING =
  "input, textarea, select, [contenteditable], table, pre, audio, video, [role=radiogroup], [role=slider]";

/** Whether a left or right arrow pressed now is free for us: nothing else on the page would answer it. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.target instanceof Element && event.target.closest(OWN_MEANING)) return false;
  if (getSelection()?.isCollapsed === false) return false;
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth <= clientWidth;
}

/**
 * The arrow keys turn the pages of a module. No letter, digit or sign is a shortcut (WCAG 2.1.4), and none works
 * while a field, a table or a selection has use for the key. Focus then moves as with the links (`useFocusOnNewPage`).
 */
export function useLessonKeys(previous: string | null, next: string | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const to = event.key === "ArrowRight" ? next : event.key === "ArrowLeft" ? previous : null;
      if (to === null || !isFree(event)) return;
      event.preventDefault();
      navigate(to);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [navigate, previous, next]);
}
