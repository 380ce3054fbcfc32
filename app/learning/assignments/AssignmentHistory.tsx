import { Link } from "@remix-run/react";
import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import type { AssignmentLine } from "../assignment-line";
import { askedBy } from "./AssignmentCard";
import { StandingBadge } from "./StandingBadge";

/** What was asked and is over: done, withdrawn, or not taught any more. */
export function AssignmentHistory({ lines, isOwn }: { lines: readonly AssignmentLine[]; isOwn: boolean }) {
  return (
    <Section title={m.assignments_history()}>
      <DataTable
        caption={m.assignments_history()}
        hideCaption
        rows={lines}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">{m.assignments_history_none()}</p>}
        columns={[
          {
            key: "module",
            header: m.assignments_column_module(),
            cell: ({ moduleSlug, title }) =>
              isOwn && moduleSlug ? (
                <Link to={`/learn/${moduleSlug}`} className="link">
                  {title}
                </Link>
              ) : (
                title
              ),
          },
          {
            key: "asked",
            header: m.assignments_column_asked(),
            cell: (line) => (
              <>
                <p>{askedBy(line)}</p>
                {line.reason ? (
                  <p className="max-w-[40ch] whitespace-pre-line text-sm text-soft wrap-anywhere">
                    {line.reason}
                  </p>
                ) : null}
              </>
            ),
          },
          {
            key: "due",
            header: m.assignments_column_due(),
            cell: ({ dueOn }) => formatDay(dueOn),
          },
          {
            key: "outcome",
            header: m.assignments_column_outcome(),
            cell: ({ standing }) => <StandingBadge standing={standing} />,
          },
        ]}
      />
    </Section>
  );
}
