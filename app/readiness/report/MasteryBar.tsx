import { scaleLinear } from "d3-scale";
import { formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import type { CompetencyStanding } from "../standing";

/** Shares as positions across the drawing, whatever its width: it needs no script to fit a screen. */
const position = scaleLinear().domain([0, 1]).range([1.5, 98.5]).clamp(true);
const across = (share: number) => `${position(share).toFixed(2)}%`;
const LEVEL_MARKS = [0, 0.25, 0.5, 0.75, 1];

export type BarFigures = Pick<
  CompetencyStanding,
  "title" | "mastery" | "interval" | "requirement" | "judged"
>;

function barWords({ title, mastery, interval, requirement, judged }: BarFigures): string {
  if (mastery.weight === 0) return m.readiness_bar_label_none({ title });
  const figures = {
    title,
    mean: formatPercent(mastery.mean),
    low: formatPercent(interval.low),
    high: formatPercent(interval.high),
  };
  if (!requirement || !judged) return m.readiness_bar_label(figures);
  return m.readiness_bar_label_required({
    ...figures,
    level: requirement.level,
    threshold: formatPercent(judged.threshold),
  });
}

/** One mastery on a line from 0 to 100 %: estimate, interval of 80 %, threshold asked for. */
export function MasteryBar(figures: BarFigures) {
  const { mastery, interval, judged } = figures;
  const low = position(interval.low);
  return (
    <svg className="block h-7 w-full" role="img" aria-label={barWords(figures)}>
      <line x1={across(0)} x2={across(1)} y1="50%" y2="50%" className="stroke-line" strokeWidth={2} />
      {LEVEL_MARKS.map((mark) => (
        <line
          key={mark}
          x1={across(mark)}
          x2={across(mark)}
          y1={11}
          y2={17}
          className="stroke-edge"
          strokeWidth={1}
        />
      ))}
      {mastery.weight === 0 ? null : (
        <>
          <rect
            x={`${low.toFixed(2)}%`}
            width={`${(position(interval.high) - low).toFixed(2)}%`}
            y={9}
            height={10}
            rx={5}
            className="fill-accent"
            fillOpacity={0.35}
          />
          <circle cx={across(mastery.mean)} cy={14} r={5.5} className="fill-accent" />
        </>
      )}
      {judged ? (
        <line
          x1={across(judged.threshold)}
          x2={across(judged.threshold)}
          y1={2}
          y2={26}
          className="stroke-ink"
          strokeWidth={2.5}
        />
      ) : null}
    </svg>
  );
}
