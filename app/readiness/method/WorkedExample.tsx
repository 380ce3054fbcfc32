import { formatDay, formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { type DataColumn, DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import type { ExampleFact, MethodExample } from "../method-example";
import { sourceWord } from "../report/SourceWord";
import { VerdictBadge } from "../report/VerdictBadge";

const factColumns = (): DataColumn<ExampleFact>[] => [
  { key: "source", header: m.readiness_method_origin(), cell: ({ source }) => sourceWord(source) },
  {
    key: "age",
    header: m.readiness_method_example_age(),
    cell: ({ ageDays }) => m.readiness_method_days({ count: ageDays }),
  },
  { key: "score", header: m.readiness_line_score(), align: "end", cell: ({ score }) => formatPercent(score) },
  {
    key: "weight",
    header: m.readiness_line_weight(),
    align: "end",
    cell: ({ weight }) => formatNumber(weight),
  },
  {
    key: "today",
    header: m.readiness_line_weight_today(),
    align: "end",
    cell: ({ weightToday }) => formatNumber(weightToday, 2),
  },
  {
    key: "success",
    header: m.readiness_method_example_success(),
    align: "end",
    cell: ({ weightToday, score }) => formatNumber(weightToday * score, 2),
  },
  {
    key: "failure",
    header: m.readiness_method_example_failure(),
    align: "end",
    cell: ({ weightToday, score }) => formatNumber(weightToday * (1 - score), 2),
  },
];

/** An invented person's evidence, weighed and judged step by step. */
export function WorkedExample({ example }: { example: MethodExample }) {
  const { facts, mastery, interval, levels, held, at } = example;
  return (
    <Section
      title={m.readiness_method_example_title()}
      lead={m.readiness_method_example_text({ date: formatDay(at) })}
    >
      <div className="flex flex-col gap-5">
        <DataTable caption={m.readiness_method_example_caption()} columns={factColumns()} rows={facts} />
        <p>
          {m.readiness_method_example_sums({
            success: formatNumber(mastery.success, 2),
            failure: formatNumber(mastery.failure, 2),
            weight: formatNumber(mastery.weight, 2),
            mean: formatPercent(mastery.mean),
            low: formatPercent(interval.low),
            high: formatPercent(interval.high),
          })}
        </p>
        <DataTable
          caption={m.readiness_method_example_verdicts()}
          columns={[
            { key: "level", header: m.readiness_method_level() },
            {
              key: "threshold",
              header: m.readiness_method_threshold(),
              align: "end",
              cell: ({ threshold }) => formatPercent(threshold),
            },
            {
              key: "chance",
              header: m.readiness_column_chance(),
              align: "end",
              cell: ({ chance }) => formatPercent(chance),
            },
            {
              key: "verdict",
              header: m.readiness_column_verdict(),
              cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
            },
          ]}
          rows={levels}
          rowKey={({ level }) => String(level)}
        />
        <p>{m.readiness_method_example_held({ level: held })}</p>
      </div>
    </Section>
  );
}
