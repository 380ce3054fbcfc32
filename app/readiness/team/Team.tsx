import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { Stat } from "~/ui/Stat";
import { VERDICTS, type Verdict } from "../mastery";
import { verdictWord } from "../report/VerdictBadge";
import type { TeamQuery } from "../team";
import type { TeamView } from "../team-view";
import { SMALLEST_GROUP } from "../visibility";
import { Aggregates } from "./Aggregates";
import { RoleChoice, VerdictFilter } from "./TeamFilters";
import { ParticipationTable, TeamTable } from "./TeamTable";
import { TeamUnits } from "./TeamUnits";

/** The team page: who is ready, or before the consultation who took part. */
export function Team({ team, query }: { team: TeamView; query: TeamQuery }) {
  const nobody = team.kind === "scores" ? team.inAll === 0 : team.people.length === 0;
  return (
    <Page
      title={team.unit ? m.readiness_team_unit_title({ name: team.unit.name }) : m.readiness_team_title()}
      lead={team.kind === "scores" ? m.readiness_team_lead() : m.readiness_team_lead_participation()}
      actions={<LinkButton to="/method">{m.readiness_method_link()}</LinkButton>}
    >
      <TeamUnits query={query} {...team} />
      {team.kind === "participation" ? (
        <Notice tone="info" title={m.readiness_consultation_title()}>
          {m.readiness_consultation_team({ smallest: SMALLEST_GROUP })}
        </Notice>
      ) : null}
      {nobody ? (
        <EmptyState title={m.readiness_team_empty_title()}>{m.readiness_team_empty_text()}</EmptyState>
      ) : team.kind === "scores" ? (
        <>
          <Summary counts={team.counts} inAll={team.inAll} />
          <Section
            title={m.readiness_team_table_title()}
            actions={<RoleChoice query={query} roles={team.roles} />}
          >
            <div className="flex flex-col gap-4">
              <VerdictFilter query={query} counts={team.counts} inAll={team.inAll} />
              <TeamTable people={team.people} query={query} />
            </div>
          </Section>
        </>
      ) : (
        <>
          <Section title={m.readiness_team_table_title()}>
            <ParticipationTable people={team.people} query={query} />
          </Section>
          <Aggregates aggregates={team.aggregates} />
        </>
      )}
    </Page>
  );
}

function Summary({ counts, inAll }: { counts: Record<Verdict, number>; inAll: number }) {
  return (
    <Section title={m.readiness_team_summary_title()}>
      <div className="flex flex-wrap gap-x-12 gap-y-5">
        <Stat value={inAll} label={m.readiness_team_summary_people()} />
        {VERDICTS.map((verdict) => (
          <Stat key={verdict} value={counts[verdict]} label={verdictWord(verdict)} />
        ))}
      </div>
    </Section>
  );
}
