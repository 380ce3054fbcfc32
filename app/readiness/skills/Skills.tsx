import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Tabs } from "~/ui/Tabs";
import type { HelpfulModule, PersonReport, ScoreReport } from "../report";
import { ReportView, reportPosition } from "../report/ReportView";
import { RoleSummary } from "../report/RoleSummary";
import { StandingDetails } from "../report/StandingDetails";
import { StandingPicture } from "../report/StandingPicture";
import { StandingTable } from "../report/StandingTable";

export type SkillsView =
  | { view: "own"; report: ScoreReport; modules: Record<string, HelpfulModule[]>; consulted: boolean }
  | { view: "manager"; report: PersonReport };

/** A person's own skills, and what her manager sees of them. */
export function Skills({ skills }: { skills: SkillsView }) {
  return (
    <Page
      title={m.readiness_skills_title()}
      eyebrow={reportPosition(skills.report)}
      lead={skills.view === "own" ? m.readiness_skills_lead() : m.readiness_skills_manager_lead()}
      actions={<LinkButton to="/method">{m.readiness_method_link()}</LinkButton>}
    >
      <Tabs
        label={m.readiness_skills_views()}
        items={[
          { to: "/skills", label: m.readiness_skills_view_own(), current: skills.view === "own" },
          {
            to: "/skills?view=manager",
            label: m.readiness_skills_view_manager(),
            current: skills.view === "manager",
          },
        ]}
      />
      {skills.view === "manager" ? <ReportView report={skills.report} /> : <OwnFigures {...skills} />}
    </Page>
  );
}

function OwnFigures({ report, modules, consulted }: Extract<SkillsView, { view: "own" }>) {
  const hasEvidence = report.standings.some(({ lines }) => lines.length > 0);
  return (
    <>
      {consulted ? null : (
        <Notice tone="info" title={m.readiness_consultation_title()}>
          {m.readiness_consultation_own()}
        </Notice>
      )}
      {hasEvidence ? null : <NothingYet />}
      <RoleSummary {...report} />
      {report.standings.length > 0 ? (
        <>
          <StandingPicture standings={report.standings} />
          <StandingTable standings={report.standings} />
          <StandingDetails standings={report.standings} reader="owner" modules={modules} />
        </>
      ) : null}
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title={m.readiness_skills_empty_title()}
      action={
        <>
          <LinkButton to="/learn" variant="primary">
            {m.readiness_skills_empty_learn()}
          </LinkButton>
          <LinkButton to="/practice">{m.readiness_skills_empty_practice()}</LinkButton>
        </>
      }
    >
      {m.readiness_skills_empty_text()}
    </EmptyState>
  );
}
