import { SMALLEST_GROUP } from "~/readiness/visibility";

/** The mean of a group, or null when the group is too small to show. */
export interface GroupFigure {
  people: number;
  mean: number | null;
}

/** How many people, and the mean of their values; no mean under five people. */
export function groupFigure(values: readonly number[]): GroupFigure {
  const people = values.length;
  return {
    people,
    mean: people < SMALLEST_GROUP ? null : values.reduce((sum, value) => sum + value, 0) / people,
  };
}
