import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";

/** How one series is told apart: colour, marker, dashes and pattern, so that colour is never alone. */
export interface ChartMark {
  stroke: string;
  fill: string;
  /** Path of the marker around 0,0. */
  marker: string;
  dashes: string | undefined;
  /** Path of the hatching in an 8 x 8 tile; undefined is plain. */
  hatch: string | undefined;
}

const MARKER_AREA = 70;
const markerPath = (type: typeof symbolCircle) => symbol(type, MARKER_AREA)() ?? "";

const MARKS: readonly [ChartMark, ...ChartMark[]] = [
  {
    stroke: "stroke-chart-1",
    fill: "fill-chart-1",
    marker: markerPath(symbolCircle),
    dashes: undefined,
    hatch: undefined,
  },
  {
    stroke: "stroke-chart-2",
    fill: "fill-chart-2",
    marker: markerPath(symbolSquare),
    dashes: "7 4",
    hatch: "M-2 10 10-2M-2 2 2-2M6 10 10 6",
  },
  {
    stroke: "stroke-chart-3",
    fill: "fill-chart-3",
    marker: markerPath(symbolTriangle),
    dashes: "2 4",
    hatch: "M4 0V8",
  },
  {
    stroke: "stroke-chart-4",
    fill: "fill-chart-4",
    marker: markerPath(symbolDiamond),
    dashes: "10 3 2 3",
    hatch: "M0 4H8M4 0V8",
  },
];

/** The look of the series at a place; comes round again after four (more lines cannot be told apart). */
export const chartMark = (place: number): ChartMark => MARKS[place % MARKS.length] ?? MARKS[0];
