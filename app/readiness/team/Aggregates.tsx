import { formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import { SMALLEST_GROUP } from "../visibility";

export interface AggregatesProps {
  aggregates: readonly { competency: string; title: string; people: number; share: number }[];
}

/** What five people or more show together, before the consultation. */
export function Aggregates({ aggregates }: AggregatesProps) {
  const smallest = SMALLEST_GROUP;
  return (
    <Section title={m.readiness_aggregates_title()} lead={m.readiness_aggregates_lead()}>
      <DataTable
        caption={m.readiness_aggregates_caption({ smallest })}
        columns={[
          { key: "title", header: m.readiness_column_competency() },
          { key: "people", header: m.readiness_aggregates_people(), align: "end" },
          {
            key: "share",
            header: m.readiness_aggregates_share(),
            align: "end",
            cell: ({ share }) => formatPercent(share),
          },
        ]}
        rows={aggregates}
        rowKey={({ competency }) => competency}
        empty={
          <EmptyState title={m.readiness_aggregates_empty_title()}>
            {m.readiness_aggregates_empty_text({ smallest })}
          </EmptyState>
        }
      />
    </Section>
  );
}
