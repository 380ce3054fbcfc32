import { slugSchema } from "~/kernel/ids";
import { err, ok, type Result } from "~/kernel/result";
import { moveDay, organisationDay } from "~/kernel/time";
import { z } from "~/kernel/zod";

/** How long a reason is: a few words at least, since the person reads it. */
export const REASON_LENGTH = { min: 5, max: 500 } as const;
/** How far ahead a due day may lie. */
const LONGEST_DAYS = 365;

/** The fields of the form as they were sent. */
export interface AssignValues {
  module: string;
  dueOn: string;
  reason: string;
}

/** Somebody is asked to take a module by a day, and why. */
export interface AssignRequest {
  moduleSlug: string;
  /** `YYYY-MM-DD` */
  dueOn: string;
  reason: string;
}

/** What keeps a request from being made, by field. */
export type AssignFault =
  /** None was chosen, or there is none of that slug. */
  | { field: "module"; what: "missing" | "unknown" }
  /** She completed it, and it needs no renewal yet. */
  | { field: "module"; what: "completed" }
  /** It is asked of her already, by this day (`YYYY-MM-DD`). */
  | { field: "module"; what: "asked"; dueOn: string }
  | { field: "dueOn"; what: "missing" | "past" | "far" }
  | { field: "reason"; what: "short" | "long" };

/** The first and last day that a request may name, `YYYY-MM-DD`. */
export function dueDays(now: Date): { first: string; last: string } {
  const first = organisationDay(now);
  return { first, last: moveDay(first, LONGEST_DAYS) };
}

/** Signs that show nothing and may turn the words around them about, but for those that join letters or pictures. */
const HIDDEN = /[^\P{Cf}\u200c\u200d]/gu;

/** The reason as it is kept: one kind of line end, no other control or hidden characters, no space around. */
const cleanReason = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]|\p{Cs}/gu, " ")
    .replace(HIDDEN, "")
    .trim();

/** What of a text can be seen. */
const visible = (text: string) => text.replace(/\p{Cf}/gu, "");

/** Reads what a form says; every field at fault is named. Which modules there are is for the server to say. */
export function readAssignRequest(values: AssignValues, now: Date): Result<AssignRequest, AssignFault[]> {
  const faults: AssignFault[] = [];
  const { first, last } = dueDays(now);
  const module = slugSchema.safeParse(values.module);
  if (values.module === "") faults.push({ field: "module", what: "missing" });
  else if (!module.success) faults.push({ field: "module", what: "unknown" });
  const dueOn = z.iso.date().safeParse(values.dueOn);
  if (!dueOn.success) faults.push({ field: "dueOn", what: "missing" });
  else if (dueOn.data < first) faults.push({ field: "dueOn", what: "past" });
  else if (dueOn.data > last) faults.push({ field: "dueOn", what: "far" });
  const reason = cleanReason(values.reason);
  if (visible(reason).length < REASON_LENGTH.min) faults.push({ field: "reason", what: "short" });
  if (reason.length > REASON_LENGTH.max) faults.push({ field: "reason", what: "long" });
  if (faults.length > 0 || !module.success || !dueOn.success) return err(faults);
  return ok({ moduleSlug: module.data, dueOn: dueOn.data, reason });
}
