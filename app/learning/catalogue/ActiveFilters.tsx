import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Icon } from "~/ui/Icon";
import { type CatalogueQuery, catalogueAddress, filtersOf, withoutFilters } from "../catalogue-address";
import { filterLabel } from "./filter-label";

interface ActiveFiltersProps {
  query: CatalogueQuery;
  competencies: Readonly<Record<string, string>>;
}

/** What narrows the list now; each is a link to the list without it. */
export function ActiveFilters({ query, competencies }: ActiveFiltersProps) {
  const set = filtersOf(query);
  const chips = set.map((name) => {
    const label = filterLabel(name, String(query[name]), competencies);
    return {
      to: catalogueAddress(query, { [name]: null }),
      label,
      says: m.catalogue_remove_filter({ label }),
    };
  });
  if (query.q !== "") {
    chips.unshift({
      to: catalogueAddress(query, { q: "" }),
      label: m.learning_quoted({ text: query.q }),
      says: m.catalogue_remove_search({ q: query.q }),
    });
  }
  if (chips.length === 0) return null;
  const look =
    "inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-md border border-edge bg-surface px-3 py-1 text-sm text-accent no-underline hover:bg-accent-soft";
  return (
    <ul aria-label={m.catalogue_active()} className="flex flex-wrap gap-2" data-print="never">
      {chips.map(({ to, label, says }) => (
        <li key={to} className="min-w-0 max-w-full">
          <Link to={to} aria-label={says} preventScrollReset className={look}>
            <span className="min-w-0 break-words">{label}</span>
            <Icon name="close" size={16} />
          </Link>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Link
            to={catalogueAddress({ ...withoutFilters(query), q: "" })}
            preventScrollReset
            className="link inline-flex min-h-9 items-center px-2 text-sm"
          >
            {m.catalogue_clear()}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
