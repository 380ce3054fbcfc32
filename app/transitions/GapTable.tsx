import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { DataTable } from "~/ui/DataTable";
import { LevelBar } from "~/ui/LevelBar";
import { Notice } from "~/ui/Notice";
import type { GapRow, TargetGap } from "./person-page";
import { inLocale, listOf } from "./plan-words";

/** What a role asks of somebody and what the evidence shows, competency by competency, in words. */
export function GapTable({ target, isOwn }: { target: TargetGap; isOwn: boolean }) {
  const nameOf = (id: string) => {
    const row = target.rows.find(({ competency }) => competency === id);
    return row ? inLocale(row.title) : id;
  };
  return (
    <div className="flex flex-col gap-4">
      {target.missingMusts.length > 0 ? (
        <Notice tone="warn">
          {m.transitions_gap_must({
            count: target.missingMusts.length,
            names: listOf(target.missingMusts.map(nameOf)),
          })}
        </Notice>
      ) : null}
      {target.gap === 0 ? <Notice tone="good">{m.transitions_gap_none()}</Notice> : null}
      <DataTable
        caption={m.transitions_gap_caption()}
        hideCaption
        columns={[
          {
            key: "competency",
            header: m.transitions_gap_competency(),
            cell: (row: GapRow) => <Competency row={row} />,
          },
          { key: "level", header: m.transitions_gap_level(), cell: (row: GapRow) => <Level row={row} /> },
          {
            key: "need",
            header: m.transitions_gap_need(),
            cell: ({ needWords }: GapRow) => (needWords ? inLocale(needWords) : null),
          },
          {
            key: "have",
            header: m.transitions_gap_have(),
            cell: (row: GapRow) => <Have row={row} isOwn={isOwn} />,
          },
          { key: "help", header: m.transitions_gap_help(), cell: (row: GapRow) => <Help row={row} /> },
        ]}
        rows={target.rows}
        rowKey={({ competency }) => competency}
      />
    </div>
  );
}

function Competency({ row }: { row: GapRow }) {
  return (
    <div className="flex flex-col items-start gap-1">
      <span>{inLocale(row.title)}</span>
      {row.must ? <Badge>{m.transitions_gap_must_badge()}</Badge> : null}
      {row.missing === 0 ? (
        <Badge tone="good">{m.transitions_gap_met()}</Badge>
      ) : (
        <Badge tone="info">{m.transitions_gap_missing({ count: row.missing })}</Badge>
      )}
    </div>
  );
}

function Level({ row }: { row: GapRow }) {
  return (
    <div className="flex flex-col gap-1">
      <LevelBar value={row.have} required={row.need} label={inLocale(row.title)} />
      <span className="text-sm text-soft">
        {m.transitions_gap_level_words({ have: row.have, need: row.need })}
      </span>
    </div>
  );
}

function Have({ row, isOwn }: { row: GapRow; isOwn: boolean }) {
  if (row.haveWords) return <>{inLocale(row.haveWords)}</>;
  return (
    <span className="text-soft">
      {isOwn ? m.transitions_gap_have_nothing_own() : m.transitions_gap_have_nothing()}
    </span>
  );
}

function Help({ row }: { row: GapRow }) {
  if (row.missing === 0) return null;
  if (row.raisedBy.length === 0) return <span className="text-soft">{m.transitions_gap_help_none()}</span>;
  return (
    <ul>
      {row.raisedBy.map(({ slug, title, to, external }) => (
        <li key={slug}>
          {external ? (
            m.transitions_gap_help_outside({ title: inLocale(title), level: to })
          ) : (
            <Link className="link" to={`/learn/${slug}`}>
              {m.transitions_gap_help_module({ title: inLocale(title), level: to })}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
