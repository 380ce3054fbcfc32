import { err, ok, type Result } from "~/kernel/result";
import { allow } from "~/people/access.server";
import { audit } from "~/people/audit.server";
import type { Viewer } from "~/people/viewer";
import { transaction } from "~/platform/db.server";
import { type JudgementForm, placeTasks } from "./judgement";
import { requireRoleChange } from "./stored-change.server";

/**
 * Records what HR judges of a task, and why; what was judged before stays on record.
 *
 * @returns `unknown_task` for a task that the change does not have, `wrong_fate` for a fate that it cannot have
 */
export async function judgeTask(
  viewer: Viewer,
  changeId: string,
  { task: key, fate, reason }: JudgementForm,
  now: Date,
): Promise<Result<null, "unknown_task" | "wrong_fate">> {
  allow(viewer, "edit_role_changes");
  const change = await requireRoleChange(changeId);
  const task = placeTasks(change).find((one) => one.key === key);
  if (!task) return err("unknown_task");
  if (!task.fates.includes(fate)) return err("wrong_fate");
  await transaction(async (tx) => {
    await tx.taskJudgement.create({
      data: { roleChangeId: change.id, taskId: key, fate, reason, judgedById: viewer.id, judgedAt: now },
    });
    await audit(tx, {
      actorId: viewer.id,
      action: "role_change.judge_task",
      subjectId: change.id,
      detail: { task: key, fate },
    });
  });
  return ok(null);
}
