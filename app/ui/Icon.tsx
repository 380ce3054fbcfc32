import { classes } from "./classes";
import { ICON_SHAPES, type IconName } from "./icon-shapes";

export type { IconName } from "./icon-shapes";

export interface IconProps {
  name: IconName;
  /** Width and height in px. */
  size?: 16 | 18 | 20 | 24 | 32;
  className?: string;
  /** A text alternative, where no words stand beside the icon. Without it the icon is decoration. */
  label?: string;
}

/** One sign of the set, in the colour of the text around it. */
export function Icon({ name, size = 20, className, label }: IconProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the title is there whenever a label is given
    <svg
      className={classes("inline-block shrink-0", className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 3 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      role={label ? "img" : undefined}
      aria-hidden={label ? undefined : true}
    >
      {label ? <title>{label}</title> : null}
      <path d={ICON_SHAPES[name]} />
    </svg>
  );
}
