import { db, type Tx } from "~/platform/db.server";
import type { LearningModule } from "./module";
import { allModules } from "./modules.server";
import { missingPrerequisites } from "./prerequisites";

/**
 * Slugs of the prerequisites of `module` that this person never completed, for `mayStart`. One query; none for a
 * module that asks for nothing.
 */
export async function missingPrerequisitesOf(
  personId: string,
  module: Pick<LearningModule, "prerequisites">,
  tx: Tx = db(),
): Promise<string[]> {
  if (module.prerequisites.length === 0) return [];
  const completed = await tx.completion.findMany({
    where: { personId, moduleSlug: { in: module.prerequisites } },
    select: { moduleSlug: true },
    distinct: ["moduleSlug"],
  });
  const offered = new Set((await allModules()).map(({ slug }) => slug));
  return missingPrerequisites(module, new Set(completed.map(({ moduleSlug }) => moduleSlug)), offered);
}
