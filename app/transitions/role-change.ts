import type { Localized } from "~/kernel/locale";
import type { Role, Task } from "./role";

/** What HR judges of a task: it stays, is done with the AI's help, is done by the AI, or is new. */
export const TASK_FATES = ["stays", "augmented", "automated", "new"] as const;
export type TaskFate = (typeof TASK_FATES)[number];

/** Hours of one full-time week: the legal duration in France (Code du travail, L3121-27). */
export const WEEKLY_HOURS = 35;

type RoleTasks = Pick<Role, "slug"> & { tasks: readonly Pick<Task, "id" | "share">[] };

/** Key of a judgement: tasks of two roles may bear the same id. */
export const taskKey = (roleSlug: string, taskId: string) => `${roleSlug}/${taskId}`;

/** Task key to its fate; a task without entry has not been judged yet. */
export type Judgements = Readonly<Record<string, TaskFate>>;

interface HoursByFate {
  stays: number;
  augmented: number;
  automated: number;
  unjudged: number;
}

interface TargetHours {
  roleSlug: string;
  seats: number;
  /** Hours a week in one seat. */
  perSeat: { kept: number; new: number; unjudged: number };
}

export interface RoleChangeHours {
  /** Hours a week of one full-time person in the source role; sums to `weeklyHours`. */
  perPerson: HoursByFate;
  targets: TargetHours[];
  /** Hours a week over all people concerned and all seats. */
  total: { removed: number; augmented: number; kept: number; added: number; unjudged: number };
}

/** A new role change as it is recorded. */
export interface NewRoleChange {
  title: Localized;
  /** Slug of the role of today. */
  source: string;
  /** `YYYY-MM-DD` */
  takesPlaceOn: string;
  /** Slugs of the roles to come, with their seats. */
  targets: readonly { role: string; seats: number }[];
  /** By task key ("role/task"): what was judged before recording, and why. */
  judgements: Readonly<Record<string, { fate: TaskFate; reason: string }>>;
}

/** Fates that make sense for a task: a task of today cannot be new, a task of tomorrow stays or is new. */
export function fatesFor(place: "source" | "target"): readonly TaskFate[] {
  return place === "source" ? ["stays", "augmented", "automated"] : ["new", "stays"];
}

/**
 * Hours a week that a role change removes (tasks judged automated), augments and adds (target tasks
 * judged new), from shares of time. A target task that the source role has too carries on: it adds
 * nothing unless it is judged new. What nobody judged is counted apart, never guessed.
 *
 * @param weeklyHours hours of one full-time week, e.g. 35
 * @param people people in the source role whom the change concerns
 */
export function roleChangeHours(
  source: RoleTasks,
  targets: readonly { role: RoleTasks; seats: number }[],
  judgements: Judgements,
  { weeklyHours, people }: { weeklyHours: number; people: number },
): RoleChangeHours {
  const perPerson: HoursByFate = { stays: 0, augmented: 0, automated: 0, unjudged: 0 };
  for (const task of source.tasks) {
    const fate = judgements[taskKey(source.slug, task.id)];
    perPerson[fate === undefined || fate === "new" ? "unjudged" : fate] += task.share * weeklyHours;
  }
  const known = new Set(source.tasks.map(({ id }) => id));
  const targetHours = targets.map(({ role, seats }): TargetHours => {
    const perSeat = { kept: 0, new: 0, unjudged: 0 };
    for (const task of role.tasks) {
      const fate = judgements[taskKey(role.slug, task.id)];
      const place = fate === "new" ? "new" : fate !== undefined || known.has(task.id) ? "kept" : "unjudged";
      perSeat[place] += task.share * weeklyHours;
    }
    return { roleSlug: role.slug, seats, perSeat };
  });
  return {
    perPerson,
    targets: targetHours,
    total: {
      removed: perPerson.automated * people,
      augmented: perPerson.augmented * people,
      kept: perPerson.stays * people,
      added: targetHours.reduce((sum, { seats, perSeat }) => sum + seats * perSeat.new, 0),
      unjudged:
        perPerson.unjudged * people +
        targetHours.reduce((sum, { seats, perSeat }) => sum + seats * perSeat.unjudged, 0),
    },
  };
}
