import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Icon } from "./Icon";

export interface Crumb {
  label: string;
  /** Absent for the page we are on. */
  to?: string;
}

/** Where this page stands; for pages more than one step under their section. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={m.ui_breadcrumb()} data-print="never">
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-soft">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-1">
            {index > 0 ? <Icon name="next" size={16} /> : null}
            {crumb.to ? (
              <Link
                to={crumb.to}
                className="inline-flex min-h-8 items-center text-accent underline-offset-4 hover:underline"
              >
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
