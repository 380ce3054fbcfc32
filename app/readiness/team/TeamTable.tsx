import { Link } from "@remix-run/react";
import { formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { type DataColumn, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { VerdictBadge } from "../report/VerdictBadge";
import type { TeamMember, TeamParticipant, TeamQuery, TeamSort } from "../team";
import { personAddress, sortAddress } from "../team-address";

/** How many of the missing competencies are named in the table; the person's page names all. */
const MISSING_NAMED = 2;

const personName = ({ givenName, familyName }: TeamParticipant) => `${givenName} ${familyName}`;

interface LinkProps {
  person: TeamParticipant;
  query: TeamQuery;
}

function PersonLink({ person, query }: LinkProps) {
  return (
    <Link to={personAddress(person.id, query)} className="link">
      {personName(person)}
    </Link>
  );
}

/** A figure that leads to what it rests on, on the person's page. */
function FigureLink({ person, query, part, words }: LinkProps & { part: string; words: string }) {
  return (
    <Link to={personAddress(person.id, query, part)} className="link">
      {words}
    </Link>
  );
}

const sorting = (query: TeamQuery, sort: TeamSort) => ({
  sortHref: sortAddress(query, sort),
  sorted: query.sort === sort ? query.order : undefined,
});

const modulesWords = ({ modulesCompleted, modulesInAll }: TeamParticipant) =>
  m.readiness_team_modules({ done: modulesCompleted, all: Math.max(modulesInAll, modulesCompleted) });

/** Units are only named where there is more than one. */
const unitColumns = <Person extends TeamParticipant>(people: readonly Person[]): DataColumn<Person>[] =>
  new Set(people.map(({ unitName }) => unitName)).size > 1
    ? [{ key: "unitName", header: m.readiness_team_column_unit(), cell: ({ unitName }) => unitName }]
    : [];

const participationColumns = <Person extends TeamParticipant>(
  people: readonly Person[],
  query: TeamQuery,
): DataColumn<Person>[] => [
  {
    key: "name",
    header: m.readiness_team_column_name(),
    cell: (person) => <PersonLink person={person} query={query} />,
    ...sorting(query, "name"),
  },
  ...unitColumns(people),
  {
    key: "modules",
    header: m.readiness_team_column_modules(),
    cell: (person) => (
      <FigureLink person={person} query={query} part="learning" words={modulesWords(person)} />
    ),
    ...sorting(query, "modules"),
  },
];

const scoreColumns = (people: readonly TeamMember[], query: TeamQuery): DataColumn<TeamMember>[] => [
  ...participationColumns(people, query),
  {
    key: "quiz",
    header: m.readiness_team_column_quiz(),
    cell: (person) =>
      person.quiz === null ? (
        m.readiness_team_none()
      ) : (
        <FigureLink person={person} query={query} part="learning" words={formatPercent(person.quiz)} />
      ),
    ...sorting(query, "quiz"),
  },
  {
    key: "practice",
    header: m.readiness_team_column_practice(),
    cell: (person) => <PracticeFigure person={person} query={query} />,
    ...sorting(query, "practice"),
  },
  {
    key: "readiness",
    header: m.readiness_team_column_readiness(),
    cell: (person) => <Finding person={person} query={query} />,
    ...sorting(query, "readiness"),
  },
];

function PracticeFigure({ person, query }: LinkProps & { person: TeamMember }) {
  const { practice, assessed } = person;
  if (practice === null) return <>{m.readiness_team_practice_none()}</>;
  const words = m.readiness_team_practice({ count: assessed, score: formatNumber(practice) });
  return <FigureLink person={person} query={query} part="practice" words={words} />;
}

function Finding({ person, query }: LinkProps & { person: TeamMember }) {
  const { verdict, counts, missing } = person;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <VerdictBadge verdict={verdict} />
        {all > 0 ? (
          <FigureLink
            person={person}
            query={query}
            part="readiness"
            words={m.readiness_team_ready_count({ ready: counts.ready, all })}
          />
        ) : null}
      </div>
      {missing.length > 0 ? (
        <span className="text-sm text-soft">
          {m.readiness_team_missing({ list: missing.slice(0, MISSING_NAMED).join(", ") })}
        </span>
      ) : null}
    </div>
  );
}

/** People and how ready they are. */
export function TeamTable({ people, query }: { people: readonly TeamMember[]; query: TeamQuery }) {
  return (
    <DataTable
      caption={m.readiness_team_table_caption()}
      hideCaption
      columns={scoreColumns(people, query)}
      rows={people}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={m.readiness_team_filtered_title()}>{m.readiness_team_filtered_text()}</EmptyState>
      }
    />
  );
}

/** People and what they took part in, before the consultation. */
export function ParticipationTable({
  people,
  query,
}: {
  people: readonly TeamParticipant[];
  query: TeamQuery;
}) {
  return (
    <DataTable
      caption={m.readiness_team_table_caption()}
      hideCaption
      columns={[
        ...participationColumns(people, query),
        {
          key: "assessed",
          header: m.readiness_team_column_assessed(),
          cell: ({ assessed }) => assessed,
          ...sorting(query, "practice"),
        },
      ]}
      rows={people}
      rowKey={({ id }) => id}
    />
  );
}
