import { Link } from "@remix-run/react";
import { formatDay, formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { type DataColumn, DataTable } from "~/ui/DataTable";
import { Details } from "~/ui/Details";
import type { EvidenceLine } from "../evidence-line";
import { sourceWord } from "./SourceWord";

/** Lines shown one by one; older ones are added up. */
const SHOWN = 20;

/** Whose page it is: only owners may open what the evidence was taken from. */
export type Reader = "owner" | "manager";

function originWords({ source, origin, pieces }: EvidenceLine): string {
  if (source === "quiz_item" && origin.title) return m.readiness_source_quiz_item({ title: origin.title });
  if (source === "refresh_item") {
    return origin.title
      ? m.readiness_source_refresh_item({ title: origin.title })
      : m.readiness_source_refresh_items({ count: pieces });
  }
  if (source === "practice_criterion" && origin.title) {
    return m.readiness_source_practice_criterion({ part: origin.part, title: origin.title });
  }
  return sourceWord(source);
}

const OWNER_LINKS = {
  quiz: { to: (id: string) => `/attempts/${id}`, words: m.readiness_open_attempt },
  refresh: { to: (id: string) => `/refresh/reviews/${id}`, words: m.readiness_open_review },
  practice: { to: (id: string) => `/conversations/${id}/debrief`, words: m.readiness_open_debrief },
} as const;

function OriginLink({ origin, reader }: { origin: EvidenceLine["origin"]; reader: Reader }) {
  if (!origin.title || origin.kind === "other") return null;
  if (reader === "owner") {
    const { to, words } = OWNER_LINKS[origin.kind];
    return (
      <Link to={to(origin.id)} className="link">
        {words()}
      </Link>
    );
  }
  return origin.kind === "practice" ? (
    <a href={`#conversation-${origin.id}`} className="link">
      {m.readiness_open_criteria()}
    </a>
  ) : null;
}

const columns = (reader: Reader): DataColumn<EvidenceLine>[] => [
  { key: "at", header: m.readiness_line_at(), cell: ({ at }) => formatDay(at) },
  {
    key: "source",
    header: m.readiness_line_source(),
    cell: (line) => (
      <>
        {originWords(line)} <OriginLink origin={line.origin} reader={reader} />
      </>
    ),
  },
  { key: "score", header: m.readiness_line_score(), align: "end", cell: ({ score }) => formatPercent(score) },
  {
    key: "weight",
    header: m.readiness_line_weight(),
    align: "end",
    cell: ({ weight }) => formatNumber(weight),
  },
  {
    key: "today",
    header: m.readiness_line_weight_today(),
    align: "end",
    cell: ({ weightToday }) => formatNumber(weightToday, 2),
  },
];

/** Every piece of evidence behind one competency, the newest first. */
export function EvidenceTable({
  title,
  lines,
  reader,
}: {
  title: string;
  lines: readonly EvidenceLine[];
  reader: Reader;
}) {
  const older = lines.slice(SHOWN);
  const weight = older.reduce((sum, { weightToday }) => sum + weightToday, 0);
  return (
    <Details summary={m.readiness_lines_summary({ count: lines.length })}>
      <DataTable
        caption={m.readiness_lines_caption({ title })}
        hideCaption
        columns={columns(reader)}
        rows={lines.slice(0, SHOWN)}
        rowKey={({ id }) => id}
      />
      {older.length > 0 ? (
        <p className="mt-3 text-soft">
          {m.readiness_lines_older({ count: older.length, weight: formatNumber(weight, 2) })}
        </p>
      ) : null}
    </Details>
  );
}
