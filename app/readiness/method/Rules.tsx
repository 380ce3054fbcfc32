import { formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { addDays } from "~/kernel/time";
import type { FactSource } from "~/learning/evidence-fact";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import { sourceWord } from "../report/SourceWord";
import { VerdictBadge } from "../report/VerdictBadge";
import { LEVELS, MASTERY_SETTINGS } from "../settings";
import { fadingBetween } from "../sums";

const { weights, halfLifeDays, thresholds, enoughWeight, readyFrom, nearFrom } = MASTERY_SETTINGS;
const SOURCES = Object.keys(weights) as FactSource[];
const HALF_LIVES = [0, 0.5, 1, 2, 4];

/** What a piece of evidence weighs. */
export function EvidenceRules() {
  return (
    <Section title={m.readiness_method_evidence_title()} lead={m.readiness_method_evidence_text()}>
      <DataTable
        caption={m.readiness_method_weights_caption()}
        columns={[
          {
            key: "source",
            header: m.readiness_method_origin(),
            cell: (source: FactSource) => sourceWord(source),
          },
          {
            key: "weight",
            header: m.readiness_method_weight(),
            align: "end",
            cell: (source) => formatNumber(weights[source]),
          },
        ]}
        rows={SOURCES}
        rowKey={(source) => source}
      />
    </Section>
  );
}

/** What is left of it with time. */
export function FadingRules({ now }: { now: Date }) {
  return (
    <Section
      title={m.readiness_method_fading_title()}
      lead={m.readiness_method_fading_text({ days: halfLifeDays })}
    >
      <DataTable
        caption={m.readiness_method_fading_caption()}
        columns={[
          {
            key: "age",
            header: m.readiness_method_age(),
            cell: (days: number) => m.readiness_method_days({ count: days }),
          },
          {
            key: "left",
            header: m.readiness_method_left(),
            align: "end",
            cell: (days) => formatNumber(fadingBetween(addDays(now, -days), now, MASTERY_SETTINGS), 2),
          },
        ]}
        rows={HALF_LIVES.map((halfLives) => halfLives * halfLifeDays)}
        rowKey={String}
      />
    </Section>
  );
}

/** How a figure becomes a word. */
export function VerdictRules() {
  const [ready, near] = [formatPercent(readyFrom), formatPercent(nearFrom)];
  const rules = [
    {
      verdict: "not_enough_evidence",
      words: m.readiness_method_rule_not_enough({ enough: formatNumber(enoughWeight) }),
    },
    { verdict: "ready", words: m.readiness_method_rule_ready({ ready }) },
    { verdict: "near", words: m.readiness_method_rule_near({ ready, near }) },
    { verdict: "not_yet", words: m.readiness_method_rule_not_yet({ near }) },
  ] as const;
  return (
    <Section title={m.readiness_method_verdict_title()} lead={m.readiness_method_verdict_text()}>
      <div className="flex flex-col gap-5">
        <DataTable
          caption={m.readiness_method_thresholds_caption()}
          columns={[
            {
              key: "level",
              header: m.readiness_method_level(),
              cell: (level: (typeof LEVELS)[number]) => level,
            },
            {
              key: "threshold",
              header: m.readiness_method_threshold(),
              align: "end",
              cell: (level) => formatPercent(thresholds[level]),
            },
          ]}
          rows={LEVELS}
          rowKey={String}
        />
        <ul className="flex flex-col gap-2">
          {rules.map(({ verdict, words }) => (
            <li key={verdict} className="flex flex-wrap items-baseline gap-x-3">
              <VerdictBadge verdict={verdict} />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
