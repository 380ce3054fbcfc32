import { useLocation } from "@remix-run/react";
import { createContext, useEffect } from "react";

/** Whether something around already provides the page's `<main>`. */
export const MainContext = createContext(false);

export const MAIN_ID = "main";

// Of this browser tab, not of a component: the frame is built anew around an error page. Set in effects only.
let lastPathname: string | null = null;

/**
 * After a move to another page without a new document, keyboard and screen reader start at the new
 * content, as they would after a full load; unless the page has already placed the focus itself.
 */
export function useFocusOnNewPage() {
  const { pathname } = useLocation();
  useEffect(() => {
    const moved = lastPathname !== null && lastPathname !== pathname;
    lastPathname = pathname;
    if (!moved) return;
    const main = document.getElementById(MAIN_ID);
    if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
  }, [pathname]);
}
