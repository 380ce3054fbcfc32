import { nextReturn } from "./refresh/forecast";
import { refreshState } from "./refresh-state.server";

/**
 * What other pages say of the refresh of the person `personId` at `now`, in one query: how many items are still
 * asked today within her limit, about how many minutes they take (rounded up), and, once none is left, when the
 * next one is asked; null when there is none or she has switched refresh off.
 */
export async function refreshSummary(
  personId: string,
  now: Date,
): Promise<{ due: number; minutes: number; nextAt: Date | null }> {
  const { queue, cards, minutes, today } = await refreshState(personId, now);
  const seconds = queue.reduce((sum, { kind }) => sum + today.secondsOf(kind), 0);
  const nextAt = queue.length > 0 || minutes === 0 ? null : nextReturn(cards, today);
  return { due: queue.length, minutes: Math.ceil(seconds / 60), nextAt };
}
