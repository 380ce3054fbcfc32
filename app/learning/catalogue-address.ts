import type { AccessRole } from "~/people/viewer";
import type { ModuleState } from "./completion";

export const LENGTHS = ["short", "medium", "long"] as const;
/** How long the lessons of a module take: up to 30 minutes, up to 40, more. */
export type ModuleLength = (typeof LENGTHS)[number];

/** What the address of the catalogue asks for; null: not asked. */
export interface CatalogueQuery {
  view: "path" | "all";
  /** What to search for; empty: nothing. */
  q: string;
  /** 1..10 */
  guideline: number | null;
  state: ModuleState | null;
  length: ModuleLength | null;
  competency: string | null;
  /** Whom the module is for. */
  audience: AccessRole | null;
}

export const FILTERS = ["guideline", "state", "length", "competency", "audience"] as const;
export type CatalogueFilter = (typeof FILTERS)[number];

/** The address of the catalogue for `query` with `changes`; only what is asked for is in it. */
export function catalogueAddress(query: CatalogueQuery, changes: Partial<CatalogueQuery> = {}): string {
  const wanted = { ...query, ...changes };
  const search = new URLSearchParams();
  if (wanted.view === "all") search.set("view", "all");
  if (wanted.q !== "") search.set("q", wanted.q);
  for (const name of FILTERS) {
    const value = wanted[name];
    if (value !== null) search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? "/learn" : `/learn?${text}`;
}

/** `query` without any filter, the search kept. */
export const withoutFilters = (query: CatalogueQuery): CatalogueQuery => ({
  ...query,
  ...{ guideline: null, state: null, length: null, competency: null, audience: null },
});

/** The filters that are set. */
export const filtersOf = (query: CatalogueQuery): CatalogueFilter[] =>
  FILTERS.filter((name) => query[name] !== null);
