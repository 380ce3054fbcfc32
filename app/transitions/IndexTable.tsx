import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { DataTable } from "~/ui/DataTable";
import { inLocale } from "./plan-words";
import type { FigureSource, Role } from "./role";

/** What public indices say of the occupation nearest to a role, each with its own scale in words. */
export function IndexTable({ role, sources }: { role: Role; sources: readonly FigureSource[] }) {
  const rows = role.indices.flatMap((index) => {
    const source = sources.find(({ id }) => id === index.source);
    return source ? [{ ...index, source }] : [];
  });
  return (
    <DataTable
      caption={inLocale(role.title)}
      columns={[
        {
          key: "source",
          header: m.transitions_index_source(),
          cell: ({ source }: (typeof rows)[number]) => (
            <a className="link" href={source.url}>
              {inLocale(source.title)}
            </a>
          ),
        },
        {
          key: "value",
          header: m.transitions_index_value(),
          align: "end",
          cell: ({ value }) => formatNumber(value, 3),
        },
        {
          key: "occupation",
          header: m.transitions_index_occupation(),
          cell: ({ occupation }) => <span lang="en">{occupation}</span>,
        },
        { key: "scale", header: m.transitions_index_scale(), cell: ({ source }) => inLocale(source.scale) },
      ]}
      rows={rows}
      rowKey={({ source }) => source.id}
    />
  );
}
