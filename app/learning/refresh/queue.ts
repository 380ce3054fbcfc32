import { daysBetween } from "~/kernel/time";
import type { Item } from "../item";
import { dayCount } from "./day";
import { dueAt, isRelearning, type Memory } from "./schedule";

/** One item that a person has answered and that the content still has. */
export interface RefreshCard extends Memory {
  moduleSlug: string;
  itemId: string;
  kind: Item["kind"];
}

type Place = Pick<RefreshCard, "moduleSlug" | "kind">;

/** What is left of today. */
export interface Today {
  now: Date;
  /** Seconds of the day's budget that are left. */
  secondsLeft: number;
  /** Nothing was answered today: then one item is asked whatever it takes, or a small budget would starve it. */
  isFirst: boolean;
  /** What was asked last today. */
  previous: Place | null;
  secondsOf(kind: Item["kind"]): number;
}

/** Whether `card` may be asked at `now`: due, and not answered today unless it was missed. */
export function isDue(card: RefreshCard, now: Date): boolean {
  if (dueAt(card, now) > now) return false;
  const isOfToday = card.reviewedAt !== null && dayCount(card.reviewedAt, now) === 0;
  return !isOfToday || isRelearning(card);
}

/** How long `card` is overdue, as a multiple of the time its memory lasts: 0 or more. */
const overdue = (card: RefreshCard, now: Date): number =>
  Math.max(0, daysBetween(dueAt(card, now), now)) / card.stability;

const nameOf = ({ moduleSlug, itemId }: RefreshCard) => `${moduleSlug}/${itemId}`;

/** The due cards, most overdue relative to their stability first; names decide between equals. */
export function dueCards(cards: readonly RefreshCard[], now: Date): RefreshCard[] {
  return cards
    .filter((card) => isDue(card, now))
    .sort(
      (left, right) => overdue(right, now) - overdue(left, now) || (nameOf(left) < nameOf(right) ? -1 : 1),
    );
}

/** Neighbours of the same module fade into each other more than neighbours of the same kind. */
const likeness = (card: Place, previous: Place | null): number =>
  previous === null
    ? 0
    : (card.moduleSlug === previous.moduleSlug ? 2 : 0) + (card.kind === previous.kind ? 1 : 0);

/** The same cards with modules and kinds mixed: next is always the first that is least like the one before. */
function interleaved(cards: readonly RefreshCard[], before: Place | null): RefreshCard[] {
  const left = [...cards];
  const mixed: RefreshCard[] = [];
  let previous = before;
  while (left.length > 0) {
    const next = left.reduce((best, card) =>
      likeness(card, previous) < likeness(best, previous) ? card : best,
    );
    left.splice(left.indexOf(next), 1);
    mixed.push(next);
    previous = next;
  }
  return mixed;
}

/**
 * What is asked in the rest of today, in order. The most overdue cards get the time that is left; a card that no
 * longer fits waits, a shorter one may still fit. Then modules and kinds are mixed. The order of `cards` does not
 * matter. The estimates never exceed what is left, save for a single item when it is the first of the day.
 */
export function todaysQueue(cards: readonly RefreshCard[], today: Today): RefreshCard[] {
  if (today.secondsLeft <= 0) return [];
  const chosen: RefreshCard[] = [];
  let seconds = 0;
  for (const card of dueCards(cards, today.now)) {
    const needed = today.secondsOf(card.kind);
    const isFirst = today.isFirst && chosen.length === 0;
    if (!isFirst && seconds + needed > today.secondsLeft) continue;
    chosen.push(card);
    seconds += needed;
  }
  return interleaved(chosen, today.previous);
}
