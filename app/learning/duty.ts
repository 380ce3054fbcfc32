import { organisationDay } from "~/kernel/time";
import {
  type AssignmentRecord,
  assignmentStanding,
  type LearningFacts,
  lessonsToRead,
  urgencyOf,
} from "./assignment";
import { isRenewable, lastCycle } from "./completion-cycle";
import type { LearningModule } from "./module";

/** One thing that is asked of somebody and not yet done. */
export interface Duty {
  moduleSlug: string;
  /** Somebody asked; a material revision asks; a completion is about to expire or has. */
  kind: "assignment" | "revision" | "renewal";
  /** `YYYY-MM-DD`, the last day in time. */
  dueOn: string;
  state: "open" | "due_soon" | "overdue";
  /** In the words of who asked. */
  reason: string | null;
  /** Her name. */
  assignedBy: string | null;
  assignmentId: string | null;
  /** For a revision: the changed lessons that are still to be read, and nothing else is asked. */
  lessons: string[] | null;
}

type DutyModule = Pick<LearningModule, "slug" | "version" | "lessons">;

/**
 * Everything that is asked at `now` and not yet done, what is due first first. A module can be in it more than
 * once: a colleague asks for it, and its completion expires.
 *
 * @param modules every module that is taught today; what was asked of others is nobody's duty any more
 * @param record of one person, all modules
 * @param assignments hers
 */
export function duties(
  modules: readonly DutyModule[],
  record: LearningFacts,
  assignments: readonly AssignmentRecord[],
  now: Date,
): Duty[] {
  const bySlug = new Map(modules.map((module) => [module.slug, module]));
  const asked = assignments.flatMap((assignment): Duty[] => {
    const { id, moduleSlug, origin, dueOn, reason, assignedBy } = assignment;
    const module = bySlug.get(moduleSlug) ?? null;
    const { state } = assignmentStanding(assignment, module, record, now);
    if (state !== "open" && state !== "due_soon" && state !== "overdue") return [];
    const common = { moduleSlug, dueOn, state, assignmentId: id };
    return [
      origin === "person"
        ? { ...common, kind: "assignment", reason, assignedBy, lessons: null }
        : {
            ...common,
            kind: "revision",
            reason: null,
            assignedBy: null,
            lessons: lessonsToRead(assignment, module, record),
          },
    ];
  });
  const renewals = modules.flatMap((module) => renewalDuty(module, record, now));
  return [...asked, ...renewals].sort(
    (left, right) =>
      left.dueOn.localeCompare(right.dueOn) ||
      left.moduleSlug.localeCompare(right.moduleSlug) ||
      left.kind.localeCompare(right.kind),
  );
}

/** Derived, never stored: from the day on which the completion may be renewed until it is. */
function renewalDuty({ slug }: DutyModule, { completions }: LearningFacts, now: Date): Duty[] {
  const last = lastCycle(completions.filter(({ moduleSlug }) => moduleSlug === slug));
  if (!last?.expiresAt || !isRenewable(last, now)) return [];
  const dueOn = organisationDay(last.expiresAt);
  return [
    {
      moduleSlug: slug,
      kind: "renewal",
      dueOn,
      state: urgencyOf(dueOn, now),
      reason: null,
      assignedBy: null,
      assignmentId: null,
      lessons: null,
    },
  ];
}
