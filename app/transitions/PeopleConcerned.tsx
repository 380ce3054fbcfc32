import { Link } from "@remix-run/react";
import { formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Pagination } from "~/ui/Pagination";
import { Stat } from "~/ui/Stat";
import { inLocale } from "./plan-words";
import type { ConcernedPerson, RoleChangePage } from "./role-change-page";

type PeopleConcernedProps = Pick<
  RoleChangePage,
  "id" | "targets" | "aggregates" | "concerned" | "people" | "consulted" | "mayJudge"
>;

/** The group's figures, and one line a person where the viewer may see single people. */
export function PeopleConcerned(props: PeopleConcernedProps) {
  const { aggregates, concerned, consulted, people, targets, id } = props;
  const titleOf = (slug: string) =>
    inLocale(targets.find(({ role }) => role.slug === slug)?.role.title ?? { fr: slug, en: slug });
  if (people === 0)
    return <EmptyState title={m.transitions_people_none()}>{m.transitions_people_none_text()}</EmptyState>;
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-6 sm:grid-cols-2">
        {aggregates.map(({ roleSlug, mean, people: count }) =>
          mean === null ? (
            <p key={roleSlug}>{m.transitions_group_small({ count, role: titleOf(roleSlug) })}</p>
          ) : (
            <Stat
              key={roleSlug}
              value={formatPercent(mean)}
              label={m.transitions_group_mean({ role: titleOf(roleSlug) })}
              detail={m.transitions_group_of({ count })}
            />
          ),
        )}
      </div>
      {concerned ? (
        <>
          <DataTable
            caption={m.transitions_people_title()}
            hideCaption
            columns={[
              {
                key: "name",
                header: m.transitions_people_name(),
                cell: (person: ConcernedPerson) => (
                  <Link className="link" to={`/transitions/${id}/people/${person.id}`}>
                    {person.name}
                  </Link>
                ),
              },
              { key: "unit", header: m.transitions_people_unit() },
              ...targets.map(({ role }) => ({
                key: role.slug,
                header: m.transitions_people_gap_to({ role: inLocale(role.title) }),
                cell: (person: ConcernedPerson) => (
                  <PersonGap gap={person.gaps.find(({ roleSlug }) => roleSlug === role.slug)} />
                ),
              })),
              {
                key: "plan",
                header: m.transitions_people_plan(),
                cell: ({ hasPlan }: ConcernedPerson) =>
                  hasPlan ? (
                    <Badge tone="good">{m.transitions_people_has_plan()}</Badge>
                  ) : (
                    m.transitions_people_no_plan()
                  ),
              },
            ]}
            rows={concerned.people}
            rowKey={(person) => person.id}
          />
          <Pagination
            page={concerned.page}
            count={concerned.pages}
            href={(page) => `/transitions/${id}?page=${page}`}
          />
        </>
      ) : (
        <Notice title={consulted ? undefined : m.transitions_people_awaiting()}>
          {consulted ? m.transitions_people_group_only() : m.transitions_people_awaiting_text()}
        </Notice>
      )}
    </div>
  );
}

function PersonGap({ gap }: { gap: ConcernedPerson["gaps"][number] | undefined }) {
  if (!gap) return null;
  return (
    <>
      <span className="tabular-nums">{formatPercent(gap.gap)}</span>
      {gap.missingMusts.length > 0 ? (
        <span className="block text-sm text-soft">{m.transitions_people_must()}</span>
      ) : null}
    </>
  );
}
