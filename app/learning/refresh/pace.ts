import type { Item } from "../item";
import type { RefreshSettings } from "./settings";

type Kind = Item["kind"];

/** How long one answer took. */
export interface TimedAnswer {
  kind: Kind;
  seconds: number;
}

/** The middle of `values` (the mean of the two in the middle); null for none. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** Seconds that an item of `kind` takes this person: the median of her own once there are enough, else by kind. */
export function secondsFor(
  kind: Kind,
  own: readonly TimedAnswer[],
  { secondsByKind, ownPaceFrom }: RefreshSettings,
): number {
  const seconds = own.filter((answer) => answer.kind === kind).map((answer) => answer.seconds);
  const middle = seconds.length >= ownPaceFrom ? median(seconds) : null;
  return middle ?? secondsByKind[kind];
}

/**
 * Seconds that an answer counts for: as the page measured them (visible and in use), at least one, at most
 * `longestSeconds`; without a measure, as long as such an item usually takes.
 */
export function countedSeconds(measured: number | null, kind: Kind, settings: RefreshSettings): number {
  if (measured === null || !Number.isFinite(measured)) return settings.secondsByKind[kind];
  return Math.min(Math.max(Math.round(measured), 1), settings.longestSeconds);
}
