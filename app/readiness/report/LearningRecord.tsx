import { formatDay, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import type { CompletedModule, QuizResult } from "../report";

export interface LearningRecordProps {
  completions: readonly CompletedModule[];
  /** Absent where only participation is shown. */
  quizzes?: readonly QuizResult[];
}

/** Which modules were completed and, where results may be seen, the best result of each quiz. */
export function LearningRecord({ completions, quizzes }: LearningRecordProps) {
  return (
    <Section title={m.readiness_report_learning_title()} id="learning">
      <div className="flex flex-col gap-6">
        <DataTable
          caption={m.readiness_report_completions_caption()}
          columns={[
            { key: "title", header: m.readiness_report_module() },
            {
              key: "completedAt",
              header: m.readiness_report_completed(),
              cell: (row) => formatDay(row.completedAt),
            },
            {
              key: "expiresAt",
              header: m.readiness_report_expires(),
              cell: (row) => (row.expiresAt ? formatDay(row.expiresAt) : m.readiness_report_no_expiry()),
            },
          ]}
          rows={completions}
          rowKey={(row) => row.moduleSlug}
          empty={<p className="text-soft">{m.readiness_report_completions_empty()}</p>}
        />
        {quizzes ? (
          <DataTable
            caption={m.readiness_report_quizzes_caption()}
            columns={[
              { key: "title", header: m.readiness_report_module() },
              {
                key: "best",
                header: m.readiness_report_best(),
                align: "end",
                cell: (row) => formatPercent(row.best),
              },
              { key: "attempts", header: m.readiness_report_attempts(), align: "end" },
            ]}
            rows={quizzes}
            rowKey={(row) => row.moduleSlug}
            empty={<p className="text-soft">{m.readiness_report_quizzes_empty()}</p>}
          />
        ) : null}
      </div>
    </Section>
  );
}
