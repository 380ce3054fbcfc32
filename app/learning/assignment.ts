import { moveDay, organisationDay } from "~/kernel/time";
import type { CompletionRecord, ReadingRecord } from "./completion";
import { isRenewable } from "./completion-cycle";
import type { LearningModule } from "./module";
import { firstReadings } from "./revision";

/** What was asked of somebody. Whether it is done follows from her learning record. */
export interface AssignmentRecord {
  id: string;
  moduleSlug: string;
  origin: "person" | "revision";
  /** The day (`YYYY-MM-DD`) of the material revision that asks, for origin `revision`. */
  revisionOn: string | null;
  /** The lessons that it changed; empty for origin `person`. */
  lessons: readonly string[];
  /** In the words of who asked; empty for origin `revision`. */
  reason: string;
  /** Her name; null when no person asked, or she is on record no more. */
  assignedBy: string | null;
  createdAt: Date;
  /** `YYYY-MM-DD`; late from the day after. */
  dueOn: string;
  withdrawnAt: Date | null;
}

/** What the standing of an assignment rests on: no score among it. */
export interface LearningFacts {
  readings: readonly ReadingRecord[];
  completions: readonly Pick<
    CompletionRecord,
    "moduleSlug" | "moduleVersion" | "completedAt" | "expiresAt"
  >[];
}

export type Urgency = "open" | "due_soon" | "overdue";

export type AssignmentStanding =
  | { state: Urgency }
  | { state: "done"; on: Date }
  | { state: "withdrawn"; on: Date }
  /** The module, or every lesson that was asked of it, is not taught any more. */
  | { state: "not_offered" };

/** Something is due soon from this many days before its day. */
const DUE_SOON_DAYS = 7;

/** How pressing something is at `now` that is due on the calendar day `dueOn` (`YYYY-MM-DD`). */
export function urgencyOf(dueOn: string, now: Date): Urgency {
  const today = organisationDay(now);
  if (today > dueOn) return "overdue";
  return moveDay(today, DUE_SOON_DAYS) >= dueOn ? "due_soon" : "open";
}

type TaughtModule = Pick<LearningModule, "slug" | "version" | "lessons">;

/**
 * The lessons that the assignment asks and that are still taught, and when each was read since it asks: today's
 * version counts whatever its date, should a clock have jumped.
 */
function changedOf(assignment: AssignmentRecord, module: TaughtModule | null, facts: LearningFacts) {
  const { moduleSlug, createdAt, lessons } = assignment;
  const read = firstReadings(
    facts.readings.filter((reading) => reading.moduleSlug === moduleSlug),
    ({ moduleVersion, readAt }) => moduleVersion === module?.version || readAt >= createdAt,
  );
  const taught = module?.lessons.map(({ slug }) => slug) ?? [];
  return { asked: lessons.filter((slug) => taught.includes(slug) || read.has(slug)), read };
}

/** The lessons that a revision asks for and that are still to be read, in the order in which they were asked. */
export function lessonsToRead(
  assignment: AssignmentRecord,
  module: TaughtModule | null,
  facts: LearningFacts,
): string[] {
  const { asked, read } = changedOf(assignment, module, facts);
  return asked.filter((slug) => !read.has(slug));
}

/** When everything that was asked was done; null when it is not. */
function doneAt(
  assignment: AssignmentRecord,
  module: TaughtModule | null,
  facts: LearningFacts,
): Date | null {
  const { moduleSlug, createdAt } = assignment;
  if (assignment.origin === "revision") {
    const { asked, read } = changedOf(assignment, module, facts);
    const times = asked.map((slug) => read.get(slug));
    if (times.length === 0 || times.includes(undefined)) return null;
    return times.reduce<Date | null>((last, at) => (last && at && last >= at ? last : (at ?? last)), null);
  }
  // What left nothing to ask on that day answers too: two people at once, or a clock that was ahead.
  const answers = facts.completions.filter(
    (row) => row.moduleSlug === moduleSlug && (row.completedAt >= createdAt || !isRenewable(row, createdAt)),
  );
  return answers.reduce<Date | null>(
    (first, { completedAt }) => (first && first <= completedAt ? first : completedAt),
    null,
  );
}

/**
 * How an assignment stands at `now`. Done stays done: completions and readings are never taken back.
 *
 * @param module the module as it is today; null when there is none of that slug any more
 * @param facts of the person who was asked; those of other modules are left aside
 */
export function assignmentStanding(
  assignment: AssignmentRecord,
  module: TaughtModule | null,
  facts: LearningFacts,
  now: Date,
): AssignmentStanding {
  if (assignment.withdrawnAt) return { state: "withdrawn", on: assignment.withdrawnAt };
  const on = doneAt(assignment, module, facts);
  if (on) return { state: "done", on };
  const isTaught =
    module !== null &&
    (assignment.origin === "person" || lessonsToRead(assignment, module, facts).length > 0);
  return isTaught ? { state: urgencyOf(assignment.dueOn, now) } : { state: "not_offered" };
}
