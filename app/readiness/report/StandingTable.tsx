import { formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { type DataColumn, DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import { type CompetencyStanding, isJudged } from "../standing";
import { VerdictBadge } from "./VerdictBadge";

const askedWords = ({ requirement }: CompetencyStanding) => {
  if (!requirement) return m.readiness_level_none();
  return requirement.must ? m.readiness_level_must({ level: requirement.level }) : String(requirement.level);
};

const columns = (): DataColumn<CompetencyStanding>[] => [
  { key: "title", header: m.readiness_column_competency() },
  { key: "asked", header: m.readiness_column_asked(), cell: askedWords },
  { key: "held", header: m.readiness_column_held(), align: "end", cell: ({ levelHeld }) => levelHeld },
  {
    key: "mastery",
    header: m.readiness_column_mastery(),
    cell: ({ mastery, interval }) =>
      mastery.weight > 0 &&
      m.readiness_mastery_range({
        mean: formatPercent(mastery.mean),
        low: formatPercent(interval.low),
        high: formatPercent(interval.high),
      }),
  },
  {
    key: "chance",
    header: m.readiness_column_chance(),
    align: "end",
    cell: ({ judged }) => (isJudged(judged) ? formatPercent(judged.chance) : null),
  },
  {
    key: "verdict",
    header: m.readiness_column_verdict(),
    cell: ({ judged }) => (judged ? <VerdictBadge verdict={judged.verdict} /> : null),
  },
  {
    key: "weight",
    header: m.readiness_column_weight(),
    cell: (standing) => <EvidenceLink standing={standing} />,
  },
];

/** From a figure to the evidence behind it. */
function EvidenceLink({ standing: { competency, lines, mastery } }: { standing: CompetencyStanding }) {
  if (lines.length === 0) return <>{m.readiness_evidence_none()}</>;
  return (
    <a href={`#${competency}`} className="link">
      {m.readiness_evidence_link({ count: lines.length, weight: formatNumber(mastery.weight) })}
    </a>
  );
}

/** The picture's figures as a table. */
export function StandingTable({ standings }: { standings: readonly CompetencyStanding[] }) {
  return (
    <Section title={m.readiness_table_title()}>
      <DataTable
        caption={m.readiness_table_caption()}
        hideCaption
        columns={columns()}
        rows={standings}
        rowKey={({ competency }) => competency}
      />
    </Section>
  );
}
