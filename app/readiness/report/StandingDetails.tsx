import { m } from "~/i18n/messages";
import { Section } from "~/ui/Section";
import type { HelpfulModule } from "../report";
import { MASTERY_SETTINGS } from "../settings";
import type { CompetencyStanding } from "../standing";
import type { Reader } from "./EvidenceTable";
import { StandingCard } from "./StandingCard";

export interface StandingDetailsProps {
  standings: readonly CompetencyStanding[];
  reader: Reader;
  /** By competency id. */
  modules?: Readonly<Record<string, readonly HelpfulModule[]>>;
}

/** Each competency with what its figure rests on. */
export function StandingDetails({ standings, reader, modules = {} }: StandingDetailsProps) {
  return (
    <Section
      title={m.readiness_evidence_title()}
      lead={m.readiness_evidence_lead({ days: MASTERY_SETTINGS.halfLifeDays })}
    >
      <div className="flex flex-col gap-5">
        {standings.map((standing) => (
          <StandingCard
            key={standing.competency}
            standing={standing}
            reader={reader}
            modules={modules[standing.competency] ?? []}
          />
        ))}
      </div>
    </Section>
  );
}
