import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/LinkButton";
import { Page } from "~/ui/Page";
import { Tabs } from "~/ui/Tabs";

interface CatalogueFrameProps {
  view: "path" | "all";
  /** How many steps are on the path, how many modules there are; where the page knows. */
  counts: { path?: number; all?: number };
  children: ReactNode;
}

/** The page of the catalogue with its two views, each with an address of its own. */
export function CatalogueFrame({ view, counts, children }: CatalogueFrameProps) {
  return (
    <Page
      title={m.learning_title()}
      lead={view === "path" ? m.catalogue_path_lead() : m.catalogue_all_lead()}
      actions={
        <>
          <LinkButton to="/learn/assignments">{m.assignments_own_title()}</LinkButton>
          <LinkButton to="/learn/record">{m.certificates_record_title()}</LinkButton>
        </>
      }
    >
      <Tabs
        label={m.catalogue_views()}
        items={[
          { to: "/learn", label: m.catalogue_tab_path(), current: view === "path", count: counts.path },
          { to: "/learn?view=all", label: m.catalogue_tab_all(), current: view === "all", count: counts.all },
        ]}
      />
      {children}
    </Page>
  );
}
