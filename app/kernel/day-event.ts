/** Something that is due on a day, for a calendar. */
export interface DayEvent {
  /** The same for the same thing on every export, and of nothing else: letters, digits, hyphens. */
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  summary: string;
  description: string;
  /** Absolute address. */
  url: string;
}
