import { useId } from "react";
import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { ChartLegend } from "./ChartLegend";
import { chartMark } from "./chart-marks";
import { DataTable } from "./DataTable";
import { Details } from "./Details";

export interface Bar {
  id: string;
  label: string;
  /** One value per series, stacked; zero or more. */
  values: readonly number[];
}

export interface BarChartProps {
  title: string;
  /** What the reader should see in it, in a sentence. */
  description: string;
  bars: readonly Bar[];
  /** Names of the stacked parts; one name when there is one part. */
  series: readonly string[];
  /** What the rows are (heading of the table's first column). */
  rowLabel: string;
  format?: (value: number) => string;
  /** The value of a full bar; by default the largest total. */
  max?: number;
}

const total = (bar: Bar) => bar.values.reduce((sum, value) => sum + value, 0);

/**
 * Horizontal bars. Labels are text of the page, so that long French words wrap; each bar is an SVG
 * whose parts differ by hatching as well as colour. The same figures stand in a table underneath.
 */
export function BarChart({ bars, series, format = formatNumber, max, ...props }: BarChartProps) {
  const id = useId().replaceAll(":", "");
  const full = max ?? Math.max(...bars.map(total), 0);
  const scale = (value: number) => (full > 0 ? (Math.max(value, 0) / full) * 100 : 0);
  const paint = (place: number) => `url(#${id}-hatch-${place})`;
  return (
    <figure className="min-w-0" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <figcaption id={`${id}-title`} className="font-medium">
        {props.title}
      </figcaption>
      <p id={`${id}-desc`} className="mb-4 text-sm text-soft">
        {props.description}
      </p>
      <HatchPatterns id={id} count={series.length} />
      <ChartLegend labels={series} paint={paint} />
      <ul className="flex flex-col gap-3">
        {bars.map((bar) => (
          <li
            key={bar.id}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(9rem,3fr)_5fr_4.5rem]"
          >
            <span className="min-w-0 text-sm">{bar.label}</span>
            <svg
              className="bar-track order-last col-span-2 block w-full sm:order-none sm:col-span-1"
              height={16}
              aria-hidden="true"
              focusable="false"
            >
              <rect width="100%" height={16} rx={3} className="fill-sunken" />
              {bar.values.map((value, place) => (
                <rect
                  key={series[place] ?? place}
                  x={`${scale(bar.values.slice(0, place).reduce((sum, one) => sum + one, 0))}%`}
                  width={`${scale(value)}%`}
                  height={16}
                  rx={place === 0 ? 3 : 0}
                  fill={paint(place)}
                />
              ))}
            </svg>
            <span className="text-end text-sm font-medium tabular-nums">{format(total(bar))}</span>
          </li>
        ))}
      </ul>
      <div className="mt-3 text-sm">
        <Details summary={m.ui_chart_table()}>
          <DataTable
            caption={props.title}
            hideCaption
            columns={[
              { key: "label", header: props.rowLabel, cell: (bar: Bar) => bar.label },
              ...series.map((name, place) => ({
                key: name,
                header: name,
                align: "end" as const,
                cell: (bar: Bar) => format(bar.values[place] ?? 0),
              })),
            ]}
            rows={bars}
            rowKey={(bar) => bar.id}
          />
        </Details>
      </div>
    </figure>
  );
}

/** Tiles that bars are painted with: the series' colour, hatched with the paper's. */
function HatchPatterns({ id, count }: { id: string; count: number }) {
  return (
    <svg width={0} height={0} className="absolute" aria-hidden="true" focusable="false">
      <defs>
        {Array.from({ length: count }, (_, place) => {
          const mark = chartMark(place);
          return (
            <pattern
              // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place
              key={place}
              id={`${id}-hatch-${place}`}
              width={8}
              height={8}
              patternUnits="userSpaceOnUse"
            >
              <rect width={8} height={8} className={mark.fill} />
              {mark.hatch ? (
                <path d={mark.hatch} className="stroke-surface" strokeWidth={1.5} opacity={0.7} />
              ) : null}
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}
