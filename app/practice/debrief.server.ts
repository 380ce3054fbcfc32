import { z } from "~/kernel/zod";
import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { MAX_TEXT } from "./conversation/move";
import { compareAttempts, type DatedDebrief } from "./debrief/compare-attempts";
import { type Debrief, debriefOf } from "./debrief/debrief";
import { whatIf } from "./debrief/what-if";
import { viewDebrief, viewWhatIf } from "./debrief-view";
import { loadRun } from "./run.server";

/** What the "what if" form asks: another sentence at one of the adviser's own turns. */
export const whatIfSchema = z.object({
  turn: z.coerce.number().int().min(1).max(1_000),
  text: z.string().trim().min(1).max(MAX_TEXT),
});
export type WhatIfQuestion = z.infer<typeof whatIfSchema>;

/** The debrief page of the viewer's own conversation `id`; null when it is not hers or not over. */
export async function debriefPage(viewer: Viewer, id: string, question: WhatIfQuestion | null) {
  const stored = await loadRun(viewer, id);
  if (!stored) return null;
  const { endedAt } = stored.conversation;
  if (!endedAt) return null;
  const { conversation, scenario, run, perceive } = stored;
  // Shown as it was written when the conversation ended; later versions of the rules do not rewrite the past.
  const debrief = (conversation.debrief as unknown as Debrief | null) ?? debriefOf(scenario, run);
  const canAsk = question !== null && run.moves[question.turn - 1]?.type === "say";
  const asked = canAsk
    ? whatIf(scenario, run, question.turn, { type: "say", text: question.text }, perceive)
    : null;
  return {
    id,
    scenario: scenario.slug,
    assessed: conversation.assessed,
    endedAt,
    debrief: viewDebrief(scenario, run, debrief),
    whatIf: asked && question ? viewWhatIf(scenario, run.locale, question.turn, question.text, asked) : null,
    attempts: compareAttempts(await attemptsUpTo(viewer, scenario.slug, endedAt)).scores,
  };
}

/** The viewer's finished runs of a scenario up to a moment, oldest first. */
async function attemptsUpTo(viewer: Viewer, scenarioSlug: string, until: Date): Promise<DatedDebrief[]> {
  const rows = await db().conversation.findMany({
    where: { personId: viewer.id, scenarioSlug, endedAt: { lte: until } },
    orderBy: { endedAt: "asc" },
    select: { id: true, endedAt: true, debrief: true },
  });
  return rows.flatMap(({ id, endedAt, debrief }) =>
    endedAt && debrief ? [{ id, at: endedAt, debrief: debrief as unknown as Debrief }] : [],
  );
}
