import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { CatalogueEntry } from "../catalogue";
import { ModuleCard } from "./ModuleCard";

/** All modules meant for the reader: what to take, then what is done. */
export function Catalogue({ entries }: { entries: readonly CatalogueEntry[] }) {
  const done = entries.filter(({ progress }) => progress.state === "completed");
  const toDo = entries.filter(({ progress }) => progress.state !== "completed");
  return (
    <Page title={m.learning_title()} lead={m.learning_catalogue_lead()}>
      {entries.length === 0 ? (
        <EmptyState title={m.learning_catalogue_empty()}>{m.learning_catalogue_empty_text()}</EmptyState>
      ) : null}
      <Shelf title={m.learning_catalogue_to_do()} entries={toDo} marksNext />
      <Shelf title={m.learning_catalogue_done()} entries={done} />
    </Page>
  );
}

interface ShelfProps {
  title: string;
  entries: readonly CatalogueEntry[];
  marksNext?: boolean;
}

function Shelf({ title, entries, marksNext = false }: ShelfProps) {
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="grid gap-5 md:grid-cols-2">
        {entries.map((entry, index) => (
          <li key={entry.slug} className="grid min-w-0">
            <ModuleCard entry={entry} isNext={marksNext && index === 0} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
