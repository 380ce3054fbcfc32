import { slugSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";

/** Longest stretch that a page reports at once, in seconds. */
export const LONGEST_STRETCH = 60;
/** Time on a lesson counts up to this many times its reading time. */
const CAP_FACTOR = 3;

/** What a page reports: seconds for which it was visible and in use, and where its reader is. */
export const timeReportSchema = z.object({
  module: slugSchema,
  lesson: slugSchema,
  seconds: z.coerce.number().int().min(1).max(LONGEST_STRETCH),
  /** Id of the heading that the reader has come to; absent before the first one. */
  position: z
    .string()
    .max(200)
    .regex(/^[\p{L}\p{N}-]+$/u)
    .optional(),
});
export type TimeReport = z.output<typeof timeReportSchema>;

/** `before` and `more` in seconds, capped at three times the `minutes` that the lesson takes to read. */
export function addActiveTime(before: number, more: number, minutes: number): number {
  const cap = Math.max(before, minutes * 60 * CAP_FACTOR);
  return Math.min(before + Math.min(Math.max(more, 0), LONGEST_STRETCH), cap);
}
