import type { IconName } from "./Icon";

/** A place of the main navigation. */
export interface NavigationItem {
  to: string;
  label: string;
  icon: IconName;
  /** Whether only the exact address is current (the home page). */
  end?: boolean;
  /** Addresses outside `to` whose pages belong to this place as well, e.g. "/refresh" to "/learn". */
  also?: readonly string[];
}

const isWithin = (pathname: string, place: string) => pathname === place || pathname.startsWith(`${place}/`);

/** Whether the page at `pathname` belongs to `item`: at its address, below it, or in what it also holds. */
export function isCurrent({ to, end = false, also = [] }: NavigationItem, pathname: string): boolean {
  if (end) return pathname === to;
  return [to, ...also].some((place) => isWithin(pathname, place));
}
