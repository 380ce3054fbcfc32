import { allExternalCourses } from "~/learning/external.server";
import { modulesFor } from "~/learning/modules.server";
import { allow } from "~/people/access.server";
import type { Viewer } from "~/people/viewer";
import { levelsHeldBy } from "~/readiness/masteries.server";
import { placeTasks } from "./judgement";
import { describeGaps } from "./person-in-change.server";
import type { OwnChange, OwnFuture } from "./person-page";
import { latestPlan } from "./plans.server";
import { rolesBySlug } from "./roles.server";
import { findRoleChanges } from "./stored-change.server";

/** The viewer's own: what changes in her role and why, her gap, her plan. Hers at any time, consulted or not. */
export async function ownFuture(viewer: Viewer, now: Date): Promise<OwnFuture> {
  allow(viewer, "learn");
  const role = (await rolesBySlug()).get(viewer.roleSlug) ?? null;
  const records = await findRoleChanges({ sourceRole: viewer.roleSlug });
  const levels = (await levelsHeldBy([viewer.id], now)).get(viewer.id) ?? {};
  const modules = await modulesFor(viewer);
  const courses = await allExternalCourses();
  const changes: OwnChange[] = [];
  for (const record of records) {
    changes.push({
      id: record.id,
      title: record.title,
      takesPlaceOn: record.takesPlaceOn,
      tasks: placeTasks(record).map(({ key, place, carriesOn, task }) => ({
        key,
        place,
        carriesOn,
        task,
        verdict: record.verdicts[key] ?? null,
      })),
      targets: await describeGaps(record.targets, levels, modules, courses),
      plan: await latestPlan(viewer.id, record.id, now),
    });
  }
  return {
    role: role && { slug: role.slug, title: role.title, summary: role.summary },
    changes,
    consulted: viewer.consulted,
  };
}
