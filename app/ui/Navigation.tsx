import { Link, useLocation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { classes } from "./classes";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";
import { isCurrent, type NavigationItem } from "./navigation-item";

/** How many places the bar on a phone has; what does not fit goes under "more". */
const BAR_PLACES = 5;

/** On wide screens: words in the header; the current one stands on a small arc. */
export function HeaderNavigation({ items }: { items: readonly NavigationItem[] }) {
  const currentOf = useCurrent();
  return (
    <nav aria-label={m.ui_main_navigation()} data-print="never" className="min-w-0 max-md:hidden">
      <ul className="-mx-2 flex flex-wrap gap-x-1">
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={currentOf(item)}
              prefetch="intent"
              className="nav-word relative flex min-h-11 items-center px-2 text-sm xl:px-2.5 text-soft no-underline hover:text-accent"
            >
              {item.label}
              <svg
                className="nav-arc absolute inset-x-2 bottom-0.5 h-1.5 w-[calc(100%-1rem)] text-accent"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                fill="none"
                aria-hidden="true"
                focusable="false"
              >
                <path
                  d="M2 9Q50-5 98 9"
                  stroke="currentColor"
                  strokeWidth="2.25"
                  vectorEffect="non-scaling-stroke"
                />
              </svg>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone: a bar at the bottom, within reach of the thumb. */
export function BottomNavigation({ items }: { items: readonly NavigationItem[] }) {
  const currentOf = useCurrent();
  const fits = items.length <= BAR_PLACES;
  const bar = fits ? items : items.slice(0, BAR_PLACES - 1);
  const more = fits ? [] : items.slice(BAR_PLACES - 1);
  return (
    <nav
      aria-label={m.ui_main_navigation()}
      data-print="never"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col">
        {bar.map((item) => (
          <li key={item.to} className="min-w-0">
            <Link to={item.to} aria-current={currentOf(item)} className={BAR_LOOK}>
              <Icon name={item.icon} />
              {item.label}
            </Link>
          </li>
        ))}
        {more.length > 0 ? (
          <li className="min-w-0">
            <Disclosure
              summaryClassName={classes(BAR_LOOK, more.some(currentOf) && "holds-current")}
              summary={
                <>
                  <Icon name="more" />
                  {m.ui_more()}
                </>
              }
            >
              <ul className="absolute end-2 bottom-full mb-2 w-64 rounded-lg border border-line bg-surface p-2 shadow-lift">
                {more.map((item) => (
                  <li key={item.to}>
                    <Link
                      to={item.to}
                      aria-current={currentOf(item)}
                      className={classes(
                        "flex min-h-11 items-center gap-3 rounded-md px-3 no-underline hover:bg-accent-soft",
                        currentOf(item) && "font-semibold text-accent",
                      )}
                    >
                      <Icon name={item.icon} />
                      {item.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

/** What `aria-current` says of a place on the page that is shown. */
function useCurrent() {
  const { pathname } = useLocation();
  return (item: NavigationItem) => (isCurrent(item, pathname) ? ("page" as const) : undefined);
}

const BAR_LOOK =
  "bar-place flex min-h-14 flex-col items-center justify-center gap-0.5 px-0.5 py-1.5 text-center text-[0.6875rem] " +
  "leading-tight text-soft no-underline -outline-offset-2 hyphens-auto";
