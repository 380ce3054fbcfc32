import { hash32 } from "~/kernel/ids";
import type { Duty } from "./duty";

/**
 * A name for a duty that stays the same while its date or words change: an assignment has its own, a renewal is
 * named by person and module.
 */
export function dutyId(duty: Pick<Duty, "kind" | "moduleSlug" | "assignmentId">, personId: string): string {
  if (duty.assignmentId !== null) return `${duty.kind}-${duty.assignmentId}`;
  return `${duty.kind}-${duty.moduleSlug}-${hash32(personId).toString(16)}`;
}

/** A duty with the words of its module in the reader's language. */
export interface NamedDuty extends Duty {
  id: string;
  title: string;
  /** Titles of the lessons that are asked; null: all of the module. */
  lessonTitles: string[] | null;
}
