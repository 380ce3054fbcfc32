// biome-ignore-all lint/a11y/noRedundantRoles: `display: block` on a phone would drop the native roles
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./Icon";

export interface DataColumn<Row> {
  key: string;
  /** Also stands before each cell on a narrow screen. */
  header: string;
  align?: "start" | "end" | "center";
  /** What the cell shows; without it, the row's value under `key`. */
  cell?: (row: Row) => ReactNode;
  /** The cells of this column name their row. By default the first column does. */
  rowHeader?: boolean;
  /** A link that sorts by this column. */
  sortHref?: string;
  sorted?: "ascending" | "descending";
}

export interface DataTableProps<Row> {
  caption: ReactNode;
  /** Keeps the caption for assistive technology when a heading already says it. */
  hideCaption?: boolean;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey?: (row: Row, index: number) => string;
  /** Shown instead of the table when there is no row. */
  empty?: ReactNode;
}

const ALIGN = { start: "text-start", end: "sm:text-end", center: "sm:text-center" } as const;

/**
 * A table that becomes a list of cards under 640 px. The explicit roles keep rows and headings
 * together for assistive technology when CSS changes `display`.
 */
export function DataTable<Row>({ caption, hideCaption, columns, rows, rowKey, empty }: DataTableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const headerKey = columns.find((column) => column.rowHeader)?.key ?? columns[0]?.key;
  return (
    <div className="overflow-x-auto sm:rounded-lg sm:border sm:border-line sm:bg-surface">
      <table role="table" className="data-table w-full border-collapse text-start">
        <caption className={hideCaption ? "sr-only" : "pb-3 text-start font-medium sm:px-4 sm:pt-4"}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <ColumnHeading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr role="row" key={rowKey?.(row, index) ?? index}>
              {columns.map((column) => (
                <DataCell key={column.key} column={column} row={row} isHeader={column.key === headerKey} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHeading<Row>({ column }: { column: DataColumn<Row> }) {
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={column.sorted}
      className={classes(
        "border-b border-line px-4 py-2.5 text-sm font-medium text-soft",
        ALIGN[column.align ?? "start"],
      )}
    >
      {column.sortHref ? (
        <Link
          to={column.sortHref}
          preventScrollReset
          className="inline-flex items-center gap-1 hover:text-accent hover:underline"
        >
          {column.header}
          <Icon name={column.sorted === "descending" ? "down" : column.sorted ? "up" : "sort"} size={16} />
        </Link>
      ) : (
        column.header
      )}
    </th>
  );
}

function DataCell<Row>({ column, row, isHeader }: { column: DataColumn<Row>; row: Row; isHeader: boolean }) {
  const content = column.cell ? column.cell(row) : (row as Record<string, ReactNode>)[column.key];
  const look = classes(
    "align-middle sm:border-t sm:border-line sm:px-4 sm:py-3",
    ALIGN[column.align ?? "start"],
  );
  return isHeader ? (
    <th role="rowheader" scope="row" className={classes(look, "font-semibold sm:font-medium")}>
      {content}
    </th>
  ) : (
    <td role="cell" data-label={column.header} className={look}>
      <div className="min-w-0">{content}</div>
    </td>
  );
}
