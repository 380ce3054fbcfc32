import { formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import type { Gap } from "./gap";

interface GapMethodProps {
  example: Gap;
  /** Competency id to its title in the reader's language. */
  titles: Readonly<Record<string, string>>;
}

/** How a gap and a plan are computed, with an example computed on the spot. */
export function GapMethod({ example, titles }: GapMethodProps) {
  const missing = example.lines.reduce((sum, line) => sum + line.weight * line.missing, 0);
  const needed = example.lines.reduce((sum, line) => sum + line.weight * line.need, 0);
  return (
    <>
      <Section title={m.transitions_method_gap_title()}>
        <div className="flex flex-col gap-5">
          <p>{m.transitions_method_gap_text()}</p>
          <DataTable
            caption={m.transitions_method_gap_example()}
            columns={[
              {
                key: "competency",
                header: m.transitions_method_competency(),
                cell: (line) => titles[line.competency],
              },
              { key: "need", header: m.transitions_method_need(), align: "end" },
              { key: "have", header: m.transitions_method_have(), align: "end" },
              { key: "missing", header: m.transitions_method_missing(), align: "end" },
              { key: "weight", header: m.transitions_method_weight(), align: "end" },
            ]}
            rows={example.lines}
            rowKey={(line) => line.competency}
          />
          <p>
            {m.transitions_method_gap_result({
              missing: formatNumber(missing),
              needed: formatNumber(needed),
              gap: formatPercent(example.gap),
            })}
          </p>
          <p>{m.transitions_method_gap_must()}</p>
        </div>
      </Section>
      <Section title={m.transitions_method_plan_title()}>
        <p>{m.transitions_method_plan_text()}</p>
      </Section>
    </>
  );
}
