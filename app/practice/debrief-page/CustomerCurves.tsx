import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { LineChart } from "~/ui/LineChart";
import { Section } from "~/ui/Section";
import type { CurvePoint } from "../debrief/debrief";
import { MEASURE_NAMES } from "./words";

const SHOWN = ["anger", "anxiety", "trust", "progress"] as const;

/** How the customer felt after each thing they said. */
export function CustomerCurves({ curve }: { curve: readonly CurvePoint[] }) {
  if (curve.length < 2) return null;
  return (
    <Section title={m.practice_curves()} lead={m.practice_curves_lead()}>
      <LineChart
        title={m.practice_curves()}
        description={m.practice_curves_description()}
        xLabel={m.practice_turn()}
        yDomain={[0, 1]}
        formatX={(turn) => formatNumber(turn, 0)}
        formatY={(value) => formatNumber(value, 2)}
        series={SHOWN.map((measure) => ({
          id: measure,
          label: MEASURE_NAMES[measure]?.() ?? measure,
          points: curve.map((point) => ({ x: point.turn, y: point[measure] })),
        }))}
      />
    </Section>
  );
}
