import type { AccessRole } from "~/people/viewer";
import { type CatalogueFilter, type CatalogueQuery, FILTERS, type ModuleLength } from "./catalogue-address";
import type { ModuleState } from "./completion";

/** What filters know of a module. */
export interface Filterable {
  guideline: number;
  /** Minutes to read all lessons. */
  minutes: number;
  audience: readonly AccessRole[];
  /** Competencies that it teaches. */
  competencies: readonly string[];
  progress: { state: ModuleState };
}

/** One value of a filter, and how many modules it would leave, the other filters kept. */
export interface FacetOption {
  value: string;
  count: number;
}
export type Facets = Record<CatalogueFilter, FacetOption[]>;

/** How long the lessons of a module take altogether. */
export const lengthOf = (minutes: number): ModuleLength =>
  minutes <= 30 ? "short" : minutes <= 40 ? "medium" : "long";

const VALUES: Record<CatalogueFilter, (module: Filterable) => readonly string[]> = {
  guideline: ({ guideline }) => [String(guideline)],
  state: ({ progress }) => [progress.state],
  length: ({ minutes }) => [lengthOf(minutes)],
  competency: ({ competencies }) => competencies,
  audience: ({ audience }) => audience,
};

/** Whether `module` is left by every filter of `query`, but for `except`. */
function isLeft(module: Filterable, query: CatalogueQuery, except?: CatalogueFilter): boolean {
  return FILTERS.every((name) => {
    const wanted = query[name];
    return wanted === null || name === except || VALUES[name](module).includes(String(wanted));
  });
}

/** The modules that every filter of `query` leaves, in their order. */
export const filterModules = <Module extends Filterable>(modules: readonly Module[], query: CatalogueQuery) =>
  modules.filter((module) => isLeft(module, query));

/**
 * The values that each filter offers, in the order in which `modules` have them, with what each would leave; a
 * value that would leave nothing is offered with 0, so that the list stays the same while one filters.
 */
export function facetsOf(modules: readonly Filterable[], query: CatalogueQuery): Facets {
  const facet = (name: CatalogueFilter): FacetOption[] => {
    const counts = new Map<string, number>();
    for (const module of modules) {
      for (const value of VALUES[name](module)) {
        counts.set(value, (counts.get(value) ?? 0) + (isLeft(module, query, name) ? 1 : 0));
      }
    }
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  return Object.fromEntries(FILTERS.map((name) => [name, facet(name)])) as Facets;
}
