import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { Stat } from "~/ui/Stat";
import type { ScoreReport } from "../report";
import { verdictWord } from "./VerdictBadge";

/** The overall finding for the person's job, with how many competencies stand where. */
export function RoleSummary({
  judgedFor,
  verdict,
  counts,
}: Pick<ScoreReport, "judgedFor" | "verdict" | "counts">) {
  const asked = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <Section title={m.readiness_report_summary_title()} lead={judgedFor} id="readiness">
      {asked === 0 ? (
        <Notice tone="neutral">{m.readiness_report_no_role()}</Notice>
      ) : (
        <div className="flex flex-col gap-5">
          <div className="flex flex-wrap gap-x-12 gap-y-5">
            <Stat
              value={counts.ready}
              label={m.readiness_report_counts_ready()}
              detail={m.readiness_report_of({ count: asked })}
            />
            <Stat value={verdictWord(verdict)} label={m.readiness_report_verdict()} />
          </div>
          <p className="max-w-[66ch] text-soft">{m.readiness_report_weakest()}</p>
        </div>
      )}
    </Section>
  );
}
