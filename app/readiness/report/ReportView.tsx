import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import type { PersonReport } from "../report";
import { AssessedPractice } from "./AssessedPractice";
import { LearningRecord } from "./LearningRecord";
import { RoleSummary } from "./RoleSummary";
import { StandingDetails } from "./StandingDetails";
import { StandingPicture } from "./StandingPicture";
import { StandingTable } from "./StandingTable";

/** What the people in charge see of somebody; the same component shows it to that person herself. */
export function ReportView({ report }: { report: PersonReport }) {
  if (report.kind === "participation") {
    return (
      <>
        <Notice tone="info" title={m.readiness_consultation_title()}>
          {m.readiness_consultation_person()}
        </Notice>
        <LearningRecord completions={report.completions} />
        <p>{m.readiness_participation_assessed({ count: report.assessed })}</p>
      </>
    );
  }
  return (
    <>
      <RoleSummary {...report} />
      {report.standings.length > 0 ? (
        <>
          <StandingPicture standings={report.standings} />
          <StandingTable standings={report.standings} />
          <StandingDetails standings={report.standings} reader="manager" />
        </>
      ) : null}
      <LearningRecord completions={report.completions} quizzes={report.quizzes} />
      <AssessedPractice conversations={report.conversations} />
    </>
  );
}

/** Who the report is about: job and unit, in a line. */
export const reportPosition = ({ person: { roleTitle, unitName } }: PersonReport) =>
  m.readiness_report_position({ role: roleTitle, unit: unitName });
