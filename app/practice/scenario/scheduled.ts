import { type Condition, conditionParts } from "./condition";

/**
 * Whether an event comes by the clock of the conversation alone: nothing the adviser does brings it or
 * keeps it away. Only such events may decide whether a criterion applies, so that a better answer never
 * costs points.
 */
export function isScheduled(when: Condition): boolean {
  return conditionParts(when).every(
    (part) => "all" in part || "any" in part || "not" in part || "exchanges" in part,
  );
}
