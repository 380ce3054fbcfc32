import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";
import { Section } from "~/ui/Section";
import type { AllModules } from "../catalogue";
import { catalogueAddress, filtersOf, withoutFilters } from "../catalogue-address";
import { ActiveFilters } from "./ActiveFilters";
import { CatalogueFrame } from "./CatalogueFrame";
import { Filters } from "./Filters";
import { FoundPlaces, NearWords } from "./FoundPlaces";
import { ModuleShelf } from "./ModuleCard";
import { SearchForm } from "./SearchForm";

interface CatalogueProps {
  all: AllModules;
  /** Titles of competencies, by id. */
  competencies: Readonly<Record<string, string>>;
}

/** Every module, searched and filtered; what is asked for is in the address. */
export function Catalogue({ all, competencies }: CatalogueProps) {
  const { query, facets, entries, found } = all;
  const isEmpty = found ? found.places.length === 0 : entries.length === 0;
  const title = found
    ? m.catalogue_count_places({ count: found.inAll })
    : m.catalogue_count_modules({ count: entries.length });
  return (
    <CatalogueFrame view="all" counts={{ all: all.total }}>
      <div className="flex flex-col gap-5">
        <SearchForm q={query.q}>
          <Filters query={query} facets={facets} competencies={competencies} />
        </SearchForm>
        <ActiveFilters query={query} competencies={competencies} />
      </div>
      <Section title={<span role="status">{title}</span>}>
        {isEmpty ? (
          <Nothing all={all} />
        ) : found ? (
          <FoundPlaces query={query} found={found} />
        ) : (
          <ModuleShelf entries={entries} />
        )}
      </Section>
    </CatalogueFrame>
  );
}

/** Why the list is empty, and what would fill it. */
function Nothing({ all: { query, found, total } }: { all: AllModules }) {
  if (total === 0) {
    return <EmptyState title={m.learning_catalogue_empty()}>{m.learning_catalogue_empty_text()}</EmptyState>;
  }
  const clear =
    filtersOf(query).length > 0 ? (
      <LinkButton to={catalogueAddress({ ...withoutFilters(query), view: "all" })}>
        {m.catalogue_clear()}
      </LinkButton>
    ) : (
      <LinkButton to="/learn?view=all">{m.catalogue_tab_all()}</LinkButton>
    );
  if (!found) {
    return (
      <EmptyState title={m.catalogue_filtered_out_title()} action={clear}>
        {m.catalogue_filtered_out_text()}
      </EmptyState>
    );
  }
  if (found.precision === "no_words") {
    return (
      <EmptyState title={m.catalogue_no_words_title()} action={clear}>
        {m.catalogue_no_words_text()}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={m.catalogue_none_title({ q: query.q })} action={clear}>
      <p>
        {found.withoutFilters > 0
          ? m.catalogue_hidden_by_filters({ count: found.withoutFilters })
          : m.catalogue_none_text()}
      </p>
      <NearWords query={query} words={found.nearWords} />
    </EmptyState>
  );
}
