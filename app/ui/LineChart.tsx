// biome-ignore-all lint/a11y/noSvgWithoutTitle: the drawing has its title; what is inside it needs none
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useId } from "react";
import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { ChartLegend } from "./ChartLegend";
import { type ChartMark, chartMark } from "./chart-marks";
import { DataTable } from "./DataTable";
import { Details } from "./Details";

export interface LinePoint {
  /** A number on the horizontal axis (a turn, a day, milliseconds). */
  x: number;
  /** null: known to be missing; the line breaks. */
  y: number | null;
}

export interface LineSeries {
  id: string;
  label: string;
  points: readonly LinePoint[];
}

export interface LineChartProps {
  title: string;
  /** What the reader should see in it, in a sentence. */
  description: string;
  /** At most four. */
  series: readonly LineSeries[];
  xLabel: string;
  formatX?: (x: number) => string;
  formatY?: (y: number) => string;
  /** The vertical range; by default from 0 to the highest value, rounded up. */
  yDomain?: readonly [number, number];
  /** Where to write on the horizontal axis; at most five fit a phone. */
  xTicks?: readonly number[];
}

const HEIGHT = 220;
const TOP = 12;
const BOTTOM = 28;
/** Width of one figure of the axis, in px. */
const FIGURE = 7.5;

/**
 * Lines over a common axis. Drawn on the server; widths are percentages and heights px, so that text
 * keeps its size on every screen. The same figures stand in a table underneath.
 */
export function LineChart({
  formatX = formatNumber,
  formatY = formatNumber,
  series,
  ...props
}: LineChartProps) {
  const id = useId();
  const all = series.flatMap((one) => one.points);
  const abscissas = [...new Set(all.map((point) => point.x))].sort((a, b) => a - b);
  const highest = Math.max(...all.map((point) => point.y ?? 0), 0);
  const x = scaleLinear()
    .domain([abscissas[0] ?? 0, abscissas.at(-1) ?? 1])
    .range([2, 98]);
  const y = scaleLinear().range([HEIGHT - BOTTOM, TOP]);
  if (props.yDomain) y.domain([...props.yDomain]);
  else y.domain([0, highest > 0 ? highest : 1]).nice(4);
  const yTicks = y.ticks(4).map((tick) => ({ at: y(tick), words: formatY(tick) }));
  const axisWidth = Math.ceil(Math.max(...yTicks.map(({ words }) => words.length)) * FIGURE) + 10;
  const xTicks = props.xTicks ?? x.ticks(4).filter((tick) => abscissas.includes(tick));

  return (
    <figure className="min-w-0">
      <figcaption className="mb-2 font-medium">{props.title}</figcaption>
      <ChartLegend labels={series.map((one) => one.label)} />
      <div className="flex">
        <svg
          className="shrink-0 text-xs"
          width={axisWidth}
          height={HEIGHT}
          aria-hidden="true"
          focusable="false"
        >
          {yTicks.map(({ at, words }) => (
            <text key={at} x={axisWidth - 8} y={at + 4} textAnchor="end" className="fill-soft">
              {words}
            </text>
          ))}
        </svg>
        <svg
          className="block w-full min-w-0"
          height={HEIGHT}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{props.title}</title>
          <desc id={`${id}-desc`}>{props.description}</desc>
          <g className="text-xs">
            {yTicks.map(({ at }) => (
              <line key={at} x1="0" x2="100%" y1={at} y2={at} className="stroke-line" strokeWidth={1} />
            ))}
            {xTicks.map((tick) => (
              <text
                key={tick}
                x={`${x(tick)}%`}
                y={HEIGHT - 8}
                textAnchor={anchorAt(x(tick))}
                className="fill-soft"
              >
                {formatX(tick)}
              </text>
            ))}
          </g>
          {series.map((one, place) => (
            <SeriesLine key={one.id} points={one.points} mark={chartMark(place)} x={x} y={y} />
          ))}
        </svg>
      </div>
      <p className="mt-1 text-center text-xs text-soft">{props.xLabel}</p>
      <div className="mt-2 text-sm">
        <Details summary={m.ui_chart_table()}>
          <DataTable
            caption={props.title}
            hideCaption
            columns={[
              { key: "x", header: props.xLabel, cell: (row: number) => formatX(row) },
              ...series.map((one) => ({
                key: one.id,
                header: one.label,
                align: "end" as const,
                cell: (row: number) => {
                  const value = one.points.find((point) => point.x === row)?.y ?? null;
                  return value === null ? m.ui_chart_none() : formatY(value);
                },
              })),
            ]}
            rows={abscissas}
            rowKey={(row) => String(row)}
          />
        </Details>
      </div>
    </figure>
  );
}

const anchorAt = (percent: number) => (percent < 8 ? "start" : percent > 92 ? "end" : "middle");

interface SeriesLineProps {
  points: readonly LinePoint[];
  mark: ChartMark;
  x: (value: number) => number;
  y: (value: number) => number;
}

/** One line, stretched in width only, and its markers, not stretched. */
function SeriesLine({ points, mark, x, y }: SeriesLineProps) {
  const path = line<LinePoint>()
    .defined((point) => point.y !== null)
    .x((point) => x(point.x))
    .y((point) => y(point.y ?? 0))([...points]);
  return (
    <g>
      <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
        <path
          d={path ?? ""}
          fill="none"
          className={mark.stroke}
          strokeWidth={2.25}
          strokeDasharray={mark.dashes}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {points.map((point) =>
        point.y === null ? null : (
          <svg key={point.x} x={`${x(point.x)}%`} y={y(point.y)} overflow="visible">
            <path d={mark.marker} className={`${mark.fill} stroke-surface`} strokeWidth={1.5} />
          </svg>
        ),
      )}
    </g>
  );
}
