import { expect } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { rebuildSums } from "~/readiness/rebuild-sums.server";
import { NUMBER_ITEMS, RIGHT, type Told } from "./learner-at-work";

/** What of `told` the data do not bear out, in words; nothing when all of it is there, once. */
async function contradictions({ learner, module, ...told }: Told): Promise<string[]> {
  const personId = learner.viewer.id;
  const attempts = await db().quizAttempt.findMany({
    where: { personId, moduleSlug: module },
    include: { answers: true },
  });
  const completions = await db().completion.count({ where: { personId, moduleSlug: module } });
  const readings = await db().lessonReading.findMany({ where: { personId, readAt: { not: null } } });
  const evidence = await db().evidence.findMany({ where: { personId } });
  const found: string[] = [];
  const claim = (holds: boolean, what: string) => {
    if (!holds) found.push(`${personId}: ${what}`);
  };
  const [attempt] = attempts;
  claim(attempts.length <= 1, `${attempts.length} attempts`);
  claim(told.attempt === null || attempt?.id === told.attempt, "the attempt she was given is not there");
  const kept = new Map(
    attempt?.answers.map(({ itemId, answer }) => [itemId, (answer as { text: string }).text]),
  );
  for (const { id } of NUMBER_ITEMS) {
    const possible = [told.confirmed.get(id), ...(told.open.get(id) ?? [])];
    claim(possible.includes(kept.get(id)), `${id} is ${kept.get(id)}, she was told ${possible.join(" or ")}`);
  }
  for (const lesson of told.lessons) {
    claim(
      readings.filter(({ lessonSlug }) => lessonSlug === lesson).length === 1,
      `lesson ${lesson} is not read`,
    );
  }
  if (told.submitted) claim(attempt?.submittedAt !== null, "what she submitted is open");
  const isSubmitted = attempt?.submittedAt != null;
  // A submission is whole or not there: score, evidence and completion come together.
  claim(evidence.length === (isSubmitted ? kept.size : 0), `${evidence.length} pieces of evidence`);
  claim(new Set(evidence.map(({ sourceId }) => sourceId)).size === evidence.length, "evidence is doubled");
  const right = [...kept.values()].filter((text) => Number(text) === RIGHT).length;
  if (isSubmitted) claim(attempt.score === right / NUMBER_ITEMS.length, `the score is ${attempt.score}`);
  const isComplete = isSubmitted && attempt.passed === true && readings.length === 2;
  claim(completions === (isComplete ? 1 : 0), `${completions} completions`);
  return found;
}

/** Expects that everything that these learners were told is in the data, and nothing twice. */
export async function expectKept(all: readonly Told[]): Promise<void> {
  const found: string[] = [];
  for (const told of all) found.push(...(await contradictions(told)));
  expect(found).toEqual([]);
}

/** Expects that all of them are done, and that their mastery is what a rebuild from the evidence gives. */
export async function expectDone(all: readonly Told[]): Promise<void> {
  await expectKept(all);
  const count = all.length;
  const where = { personId: { in: all.map(({ learner }) => learner.viewer.id) } };
  expect({
    submitted: all.filter(({ submitted }) => submitted).length,
    attempts: await db().quizAttempt.count({
      where: { ...where, submittedAt: { not: null }, openKey: null },
    }),
    passed: await db().quizAttempt.count({ where: { ...where, passed: true, score: 1 } }),
    answers: await db().quizAnswer.count({ where: { attempt: where, score: 1 } }),
    completions: await db().completion.count({ where }),
    evidence: await db().evidence.count({ where }),
    sums: await db().masterySum.count({ where }),
  }).toEqual({
    submitted: count,
    attempts: count,
    passed: count,
    answers: count * NUMBER_ITEMS.length,
    completions: count,
    evidence: count * NUMBER_ITEMS.length,
    sums: count * 2,
  });
  expect(await transaction((tx) => rebuildSums(tx))).toMatchObject({ different: 0 });
}
