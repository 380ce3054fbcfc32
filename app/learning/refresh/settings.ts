import type { Item } from "../item";

/** What refresh goes by; every function that needs it takes it as an argument. Reasons: app/decisions/008. */
export interface RefreshSettings {
  /** Chance of recall, 0..1, at which an item comes back. */
  retention: number;
  /** Longest time between two reviews, in days. */
  longestDays: number;
  /** Minutes until an item that was missed may come back the same day. */
  againMinutes: number;
  /** Scores, 0..1, from which an answer counts as recalled with difficulty, and as recalled. */
  scores: { hard: number; good: number };
  /** Most seconds that one answer counts for: someone called away is not charged for it. */
  longestSeconds: number;
  /** Seconds that an item takes until the person's own pace is known. */
  secondsByKind: Readonly<Record<Item["kind"], number>>;
  /** Own answers to one kind of item from which her own median is used instead. */
  ownPaceFrom: number;
  /** Most minutes that anybody is asked for in a day. */
  mostMinutes: number;
}

export const REFRESH_SETTINGS: RefreshSettings = {
  retention: 0.9,
  longestDays: 365,
  againMinutes: 10,
  scores: { hard: 0.5, good: 0.9 },
  longestSeconds: 120,
  // Choosing among a few lines, up to reading a whole draft and weighing each of its passages.
  secondsByKind: {
    single: 35,
    short: 35,
    numeric: 40,
    multiple: 45,
    judgement: 50,
    ordering: 60,
    matching: 60,
    spot: 75,
  },
  ownPaceFrom: 5,
  mostMinutes: 10,
};
