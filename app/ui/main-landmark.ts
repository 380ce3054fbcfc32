import { useLocation } from "@remix-run/react";
import { createContext, useEffect, useRef } from "react";

/** Whether something around already provides the page's `<main>`. */
export const MainContext = createContext(false);

export const MAIN_ID = "main";

/**
 * After a move to another page without a new document, keyboard and screen reader start at the new
 * content, as they would after a full load; unless the page has already placed the focus itself.
 */
export function useFocusOnNewPage() {
  const { pathname } = useLocation();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    const main = document.getElementById(MAIN_ID);
    if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
  }, [pathname]);
}
