import type { Viewer } from "~/people/viewer";
import type { AllModules, CatalogueEntry, LearningPath } from "./catalogue";
import { type CatalogueQuery, withoutFilters } from "./catalogue-address";
import { allEntries } from "./catalogue-entry.server";
import { facetsOf, filterModules } from "./catalogue-filter";
import { type CompetencyNeed, pathFor } from "./path";
import { searchLibrary } from "./search.server";

/** Most places that one answer to a search shows. */
const MOST_PLACES = 20;

/**
 * The viewer's way through the modules, each step with its reasons. Two queries.
 *
 * @param needs what her role asks and her evidence lacks; `readiness` knows it
 */
export async function learningPath(
  viewer: Viewer,
  needs: readonly CompetencyNeed[],
  now: Date,
): Promise<LearningPath> {
  const { modules, entries, duties } = await allEntries(viewer, now);
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const steps = pathFor(
    modules.map(({ slug, prerequisites, raises }) => {
      const { isForMe, progress } = bySlug.get(slug) as CatalogueEntry;
      return { slug, prerequisites, raises, isForMe, state: progress.state, share: progress.share };
    }),
    duties,
    needs,
  ).map(({ slug, reasons }) => ({ ...(bySlug.get(slug) as CatalogueEntry), reasons }));
  const isDone = ({ reasons }: { reasons: readonly { kind: string }[] }) => reasons[0]?.kind === "done";
  return {
    steps: steps.filter((step) => !isDone(step)),
    done: steps.filter(isDone).map(({ reasons: _, ...entry }) => entry),
    titles: Object.fromEntries(entries.map(({ slug, title }) => [slug, title])),
  };
}

/** Every module of the library that `query` finds and leaves. Two queries. */
export async function searchCatalogue(viewer: Viewer, query: CatalogueQuery, now: Date): Promise<AllModules> {
  const { entries: all } = await allEntries(viewer, now);
  const search = query.q === "" ? null : await searchLibrary(viewer.locale, query.q);
  const searched = search ? all.filter(({ slug }) => search.modules.has(slug)) : all;
  const entries = filterModules(searched, query);
  const left = new Set(entries.map(({ slug }) => slug));
  const places = search?.places.filter(({ module }) => left.has(module)) ?? [];
  return {
    query,
    entries,
    facets: facetsOf(
      searched.length > 0 ? searched : all,
      searched.length > 0 ? query : withoutFilters(query),
    ),
    total: all.length,
    found: search && {
      precision: search.precision,
      nearWords: search.nearWords,
      places: await Promise.all(places.slice(0, MOST_PLACES).map(({ show }) => show())),
      inAll: places.length,
      withoutFilters: search.places.length,
    },
  };
}
