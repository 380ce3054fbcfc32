import type { Viewer } from "~/people/viewer";

/** Groups under this size are never shown as aggregates. */
export const SMALLEST_GROUP = 5;

/**
 * Whether figures about one person may be computed for `viewer`: for herself always; for others only
 * once the consultation of staff representatives is on record (design, section 8). Whether she may see
 * that person at all is for people/permissions to say.
 */
export const seesScoresOf = (viewer: Pick<Viewer, "id" | "consulted">, personId: string) =>
  viewer.consulted || viewer.id === personId;
