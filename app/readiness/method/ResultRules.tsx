import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import type { MethodExample } from "../method-example";
import { CriterionBadge } from "../report/CriterionBadge";

/** Where the result of a piece of evidence comes from: quiz items and criteria of conversations. */
export function ResultRules({ conversation }: Pick<MethodExample, "conversation">) {
  return (
    <Section title={m.readiness_method_results_title()}>
      <div className="flex flex-col gap-5">
        <p>{m.readiness_method_results_quiz()}</p>
        <p>{m.readiness_method_results_practice()}</p>
        <DataTable
          caption={m.readiness_method_results_caption()}
          columns={[
            {
              key: "verdict",
              header: m.readiness_report_criterion_verdict(),
              cell: ({ verdict }) => <CriterionBadge verdict={verdict} />,
            },
            {
              key: "weight",
              header: m.readiness_method_weight(),
              align: "end",
              cell: ({ weight }) => formatNumber(weight),
            },
            {
              key: "credit",
              header: m.readiness_method_results_credit(),
              align: "end",
              cell: ({ credit }) =>
                credit === null ? m.readiness_method_results_none() : formatNumber(credit),
            },
          ]}
          rows={conversation.criteria}
          rowKey={({ verdict }) => verdict}
        />
        <p>{m.readiness_method_results_score({ score: formatNumber(conversation.score) })}</p>
      </div>
    </Section>
  );
}
