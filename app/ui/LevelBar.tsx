import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";

export interface LevelBarProps {
  /** From 0 to `max`; a fraction fills part of a step. */
  value: number;
  max?: number;
  /** The level asked for, drawn as a mark over the step it ends. */
  required?: number;
  /** What the level is of, for assistive technology. */
  label: string;
  /** Writes the level beside the drawing for everybody. */
  showWords?: boolean;
}

const STEP = 28;
const GAP = 3;

/** A level as steps of a span, with the level asked for; says the same in words. */
export function LevelBar({ value, max = 4, required, label, showWords = false }: LevelBarProps) {
  const bounded = Math.min(Math.max(value, 0), max);
  const shown = formatNumber(bounded);
  const words =
    required === undefined
      ? m.ui_level({ label, value: shown, max })
      : m.ui_level_with_requirement({ label, value: shown, max, required });
  const width = max * (STEP + GAP) - GAP;
  const markAt = required === undefined ? null : required * (STEP + GAP) - GAP / 2;
  const drawing = (
    <svg
      className="level-bar block max-w-full"
      width={width}
      height={20}
      viewBox={`0 0 ${width} 20`}
      role="img"
      aria-label={words}
    >
      {Array.from({ length: max }, (_, step) => {
        const filled = Math.min(Math.max(bounded - step, 0), 1);
        const x = step * (STEP + GAP);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <g key={step}>
            <rect
              x={x + 0.5}
              y={8.5}
              width={STEP - 1}
              height={7}
              rx={2}
              className="fill-sunken stroke-edge"
            />
            {filled > 0 ? (
              <rect x={x} y={8} width={STEP * filled} height={8} rx={2} className="fill-accent" />
            ) : null}
          </g>
        );
      })}
      {markAt === null ? null : (
        <path
          d={`M${Math.min(markAt, width - 1)} 4V19`}
          className="stroke-ink"
          strokeWidth={2}
          strokeLinecap="round"
        />
      )}
    </svg>
  );
  if (!showWords) return drawing;
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      {drawing}
      <span className="text-sm text-soft" aria-hidden="true">
        {required === undefined
          ? m.ui_level_short({ value: shown, max })
          : m.ui_level_short_with_requirement({ value: shown, max, required })}
      </span>
    </div>
  );
}
