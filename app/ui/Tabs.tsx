import { NavLink } from "@remix-run/react";
import { classes } from "./classes";

export interface TabItem {
  to: string;
  label: string;
  /** A number beside the label. */
  count?: number;
  /** Whether the address must match to its end. */
  end?: boolean;
  /** Says which tab is open when the address alone does not (a query parameter). */
  current?: boolean;
}

/** Views of one thing, each with its own address; the open one carries `aria-current`. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line" data-print="never">
      <ul className="flex w-max gap-1">
        {items.map((item) => (
          <li key={item.to}>
            <Tab item={item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tab({ item }: { item: TabItem }) {
  const forced =
    item.current === undefined ? {} : { "aria-current": item.current ? ("page" as const) : undefined };
  return (
    <NavLink
      to={item.to}
      end={item.end ?? true}
      preventScrollReset
      {...forced}
      className={({ isActive }) =>
        classes(
          "-outline-offset-2 flex min-h-11 items-center gap-2 border-b-3 px-3 py-2 no-underline hover:text-accent",
          (item.current ?? isActive)
            ? "border-accent font-semibold text-accent"
            : "border-transparent text-soft",
        )
      }
    >
      {item.label}
      {item.count === undefined ? null : (
        <span className="rounded-sm bg-sunken px-1.5 text-xs text-ink tabular-nums">{item.count}</span>
      )}
    </NavLink>
  );
}
