import { chartMark } from "./chart-marks";

export interface ChartLegendProps {
  labels: readonly string[];
  /** The paint of a bar's part at a place; without it the legend shows lines and markers. */
  paint?: (place: number) => string;
}

/** Which mark stands for which series; left out when there is one. */
export function ChartLegend({ labels, paint }: ChartLegendProps) {
  if (labels.length < 2) return null;
  return (
    <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {labels.map((label, place) => {
        const mark = chartMark(place);
        return (
          <li key={label} className="flex items-center gap-2">
            {paint ? (
              <svg width={16} height={16} aria-hidden="true" focusable="false">
                <rect width={16} height={16} rx={3} fill={paint(place)} />
              </svg>
            ) : (
              <svg width={30} height={14} viewBox="-15 -7 30 14" aria-hidden="true" focusable="false">
                <path d="M-15 0H15" className={mark.stroke} strokeWidth={2} strokeDasharray={mark.dashes} />
                <path d={mark.marker} className={mark.fill} />
              </svg>
            )}
            {label}
          </li>
        );
      })}
    </ul>
  );
}
