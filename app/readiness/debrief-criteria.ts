import { z } from "~/kernel/zod";

/** As much of a stored debrief as managers may see: which criterion, and what became of it. No quote, no advice. */
const storedDebriefSchema = z.object({
  criteria: z.array(z.object({ id: z.string(), verdict: z.string() })),
});

/** Criteria and verdicts of a stored debrief; none when there is no debrief. */
export function debriefCriteria(debrief: unknown): { id: string; verdict: string }[] {
  const read = storedDebriefSchema.safeParse(debrief);
  return read.success ? read.data.criteria : [];
}
