import { db, type Prisma, type Tx } from "~/platform/db.server";
import type { LearningModule } from "./module";
import { findModule } from "./modules.server";
import { type Quiz, quizSchema } from "./quiz";

/** Keeps the quiz of this module version for good: attempts outlive changes and removal of content. */
export async function keepQuiz(tx: Tx, module: LearningModule): Promise<void> {
  const quiz: Quiz = { rules: module.rules, items: module.items };
  await tx.quizSnapshot.createMany({
    data: [
      {
        moduleSlug: module.slug,
        moduleVersion: module.version,
        quiz: quiz as unknown as Prisma.InputJsonObject,
      },
    ],
    skipDuplicates: true,
  });
}

/**
 * The quiz as it was when the attempt began: from today's content when that is still the same version, else
 * as it was kept. Throws when it was never kept, which `keepQuiz` at each start rules out.
 */
export async function quizOf(attempt: { moduleSlug: string; moduleVersion: string }): Promise<Quiz> {
  const module = await findModule(attempt.moduleSlug);
  if (module?.version === attempt.moduleVersion) return { rules: module.rules, items: module.items };
  const { moduleSlug, moduleVersion } = attempt;
  const kept = await db().quizSnapshot.findUniqueOrThrow({
    where: { moduleSlug_moduleVersion: { moduleSlug, moduleVersion } },
  });
  return quizSchema.parse(kept.quiz);
}
