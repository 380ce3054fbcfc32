import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { Select } from "~/ui/Select";
import { type CatalogueFilter, type CatalogueQuery, FILTERS, filtersOf } from "../catalogue-address";
import type { Facets } from "../catalogue-filter";
import { FILTER_NAMES, filterLabel } from "./filter-label";

interface FiltersProps {
  query: CatalogueQuery;
  facets: Facets;
  /** Titles of competencies, by id. */
  competencies: Readonly<Record<string, string>>;
}

/** What the list can be narrowed by, each value with what it would leave; native lists, sent by a button. */
export function Filters({ query, facets, competencies }: FiltersProps) {
  const useful = FILTERS.filter((name) => facets[name].length > 1 || query[name] !== null);
  if (useful.length === 0) return null;
  return (
    <Details summary={m.catalogue_filters()} open={filtersOf(query).length > 0}>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {useful.map((name) => (
          <Select
            // A key, so that a removed filter is removed from the list too.
            key={`${name} ${query[name]}`}
            name={name}
            label={FILTER_NAMES[name]()}
            empty={m.catalogue_filter_any()}
            options={optionsOf(name, facets, query, competencies)}
            defaultValue={query[name] ?? ""}
          />
        ))}
        <div className="flex items-end">
          <Button variant="secondary">{m.catalogue_filters_apply()}</Button>
        </div>
      </div>
    </Details>
  );
}

function optionsOf(
  name: CatalogueFilter,
  facets: Facets,
  query: CatalogueQuery,
  competencies: FiltersProps["competencies"],
) {
  const known = facets[name];
  const chosen = query[name] === null ? null : String(query[name]);
  // A value out of an old link stays visible, so that it can be removed.
  const all =
    chosen === null || known.some(({ value }) => value === chosen)
      ? known
      : [...known, { value: chosen, count: 0 }];
  return all.map(({ value, count }) => ({
    value,
    label: m.catalogue_option({ label: filterLabel(name, value, competencies), count }),
  }));
}
