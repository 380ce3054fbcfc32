import { z } from "~/kernel/zod";
import type { Role, Task } from "./role";
import { fatesFor, TASK_FATES, type TaskFate, taskKey } from "./role-change";

/** What the form sends with which HR judges a task. A judgement without a reason is none. */
export const judgementSchema = z.object({
  /** Key of the task, see `taskKey`. */
  task: z.string().min(3).max(200),
  fate: z.enum(TASK_FATES),
  reason: z.string().trim().min(10).max(2000),
});
export type JudgementForm = z.output<typeof judgementSchema>;

/** What HR judged last of a task. */
export interface TaskVerdict {
  fate: TaskFate;
  reason: string;
  /** ISO time. */
  judgedAt: string;
  /** How often this task was judged, the last time included. */
  times: number;
}

/** A task of a role change: of the role of today or of one of those to come. */
export interface PlacedTask {
  key: string;
  place: "source" | "target";
  role: Pick<Role, "slug" | "title">;
  task: Task;
  /** Whether the source role has this target task too. */
  carriesOn: boolean;
  fates: readonly TaskFate[];
}

/** All tasks of a role change, those of the source role first. */
export function placeTasks({
  source,
  targets,
}: {
  source: Role;
  targets: readonly { role: Role }[];
}): PlacedTask[] {
  const known = new Set(source.tasks.map(({ id }) => id));
  const placed = (role: Role, place: PlacedTask["place"]) =>
    role.tasks.map((task) => ({
      key: taskKey(role.slug, task.id),
      place,
      role: { slug: role.slug, title: role.title },
      task,
      carriesOn: place === "target" && known.has(task.id),
      fates: fatesFor(place),
    }));
  return [...placed(source, "source"), ...targets.flatMap(({ role }) => placed(role, "target"))];
}
