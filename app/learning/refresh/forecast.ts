import { dayCount, startOfDayAfter } from "./day";
import { isDue, type RefreshCard, type Today } from "./queue";
import { dueAt, type Memory, recallAt } from "./schedule";

/** How many cards come back on each of `days` days, today first; what is overdue comes back today. */
export function comingBack(cards: readonly RefreshCard[], now: Date, days: number): number[] {
  const counts = Array<number>(days).fill(0);
  for (const card of cards) {
    const day = Math.max(0, dayCount(now, dueAt(card, now)));
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** The mean chance of recall, 0..1, over all cards at `now`; null for none. */
export function meanRecall(cards: readonly Memory[], now: Date): number | null {
  if (cards.length === 0) return null;
  return cards.reduce((sum, card) => sum + recallAt(card, now), 0) / cards.length;
}

/**
 * When the next card is asked once today's queue is empty; null when there is no card. What is due but no longer
 * fits into today waits for tomorrow.
 */
export function nextReturn(cards: readonly RefreshCard[], today: Today): Date | null {
  const tomorrow = startOfDayAfter(today.now, 1);
  const times = cards.map((card) => {
    const due = dueAt(card, today.now);
    const fits =
      !isDue(card, today.now) && due > today.now && today.secondsOf(card.kind) <= today.secondsLeft;
    return (due < tomorrow && !fits ? tomorrow : due).getTime();
  });
  return times.length === 0 ? null : new Date(Math.min(...times));
}
