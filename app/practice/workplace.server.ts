import type { Viewer } from "~/people/viewer";
import { loadRun } from "./run.server";
import { type WorkplaceView, workplaceOf } from "./workplace-view";

/** What the workplace page shows. */
export interface WorkplacePage extends WorkplaceView {
  id: string;
  scenario: string;
  assessed: boolean;
}

/** The viewer's own conversation `id` as she works in it, or null. */
export async function workplacePage(viewer: Viewer, id: string): Promise<WorkplacePage | null> {
  const stored = await loadRun(viewer, id);
  if (!stored) return null;
  const { conversation, scenario, run } = stored;
  const ended = conversation.endedAt !== null;
  return {
    ...workplaceOf(scenario, run),
    ended,
    id,
    scenario: scenario.slug,
    assessed: conversation.assessed,
  };
}
