import { randomInt } from "node:crypto";
import type { Locale } from "~/kernel/locale";
import { localeSchema } from "~/kernel/localized";
import { err, ok, type Result } from "~/kernel/result";
import { z } from "~/kernel/zod";
import type { Viewer } from "~/people/viewer";
import { db, type Prisma, type Tx, transaction } from "~/platform/db.server";
import { type Answer, answerSchema, isAnswered, isUntouched, readAnswer } from "./answer";
import { type AnswerRefusal, mayAnswer, mayStart, type StartRefusal, secondsLeft } from "./attempt";
import { currentCompletion } from "./completion";
import { completeIfDue, learningRecord } from "./completion.server";
import { type DrawnItem, drawnItemSchema, drawQuiz } from "./draw";
import type { EvidenceFact, EvidenceRecorder } from "./evidence-fact";
import type { Item } from "./item";
import { findModule } from "./modules.server";
import { missingPrerequisitesOf } from "./prerequisites.server";
import type { Quiz } from "./quiz";
import { keepQuiz, quizOf } from "./quiz-snapshot.server";
import { refreshFromAttempt } from "./refresh-cards.server";
import { isPassed, quizScore, scoreAnswer } from "./score";

const drawnSchema = z.array(drawnItemSchema);

/** An attempt out of the database, with the quiz that it asks. */
export interface LoadedAttempt {
  id: string;
  moduleSlug: string;
  moduleVersion: string;
  locale: Locale;
  startedAt: Date;
  submittedAt: Date | null;
  score: number | null;
  passed: boolean | null;
  quiz: Quiz;
  /** The items in the order in which they are asked. */
  asked: { item: Item; drawn: DrawnItem }[];
  answers: ReadonlyMap<string, Answer>;
}

/**
 * Starts the quiz of `moduleSlug` for the viewer, or finds the attempt that is open already: two clicks,
 * tabs or servers get one attempt. Null when there is no such module.
 */
export async function startAttempt(
  viewer: Viewer,
  moduleSlug: string,
  now: Date,
  seed = randomInt(2 ** 31),
): Promise<Result<{ attemptId: string }, StartRefusal> | null> {
  const module = await findModule(moduleSlug);
  if (!module) return null;
  return transaction(async (tx) => {
    // A lesson that was taken out may have been all that was missing: then there is nothing to ask any more.
    await completeIfDue(tx, viewer.id, module, now);
    const { attempts, completions } = await learningRecord(viewer.id, moduleSlug, tx);
    const missing = await missingPrerequisitesOf(viewer.id, module, tx);
    const start = mayStart(module.rules, attempts, currentCompletion(completions, now), missing, now);
    if (!start.ok) return start;
    if (start.value.resume !== null) return ok({ attemptId: start.value.resume });
    await keepQuiz(tx, module);
    const openKey = `${viewer.id}/${moduleSlug}`;
    const row = {
      personId: viewer.id,
      moduleSlug,
      moduleVersion: module.version,
      locale: viewer.locale,
      seed,
      drawn: drawQuiz(module.items, module.rules.draw, seed),
      startedAt: now,
      openKey,
    };
    await tx.quizAttempt.createMany({ data: [row], skipDuplicates: true });
    const { id } = await tx.quizAttempt.findUniqueOrThrow({ where: { openKey }, select: { id: true } });
    return ok({ attemptId: id });
  });
}

/** The viewer's own attempt `id`; null when there is none, or when it is somebody else's. */
export async function loadAttempt(viewer: Viewer, id: string): Promise<LoadedAttempt | null> {
  const row = await db().quizAttempt.findFirst({
    where: { id, personId: viewer.id },
    include: { answers: true },
  });
  if (!row) return null;
  const quiz = await quizOf(row);
  const items = new Map(quiz.items.map((item) => [item.id, item]));
  const asked = drawnSchema.parse(row.drawn).flatMap((drawn) => {
    const item = items.get(drawn.id);
    return item ? [{ item, drawn }] : [];
  });
  const answers = new Map(row.answers.map(({ itemId, answer }) => [itemId, answerSchema.parse(answer)]));
  const { moduleSlug, moduleVersion, startedAt, submittedAt, score, passed } = row;
  const locale = localeSchema.parse(row.locale);
  return {
    id,
    moduleSlug,
    moduleVersion,
    locale,
    startedAt,
    submittedAt,
    score,
    passed,
    quiz,
    asked,
    answers,
  };
}

/** The later of both: a clock that was put back must not make an attempt end before it began. */
const notBefore = (start: Date, now: Date) => (now < start ? start : now);

/** Locks the attempt for this transaction: saving and submitting wait for each other. */
async function lock(tx: Tx, id: string): Promise<{ startedAt: Date; submittedAt: Date | null }> {
  await tx.$queryRaw`SELECT 1 FROM "QuizAttempt" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.quizAttempt.findUniqueOrThrow({ where: { id }, select: { startedAt: true, submittedAt: true } });
}

/**
 * Writes what `fields` say about the items of this attempt. Fields of anything else are not looked at, nor
 * answers that a page brings back as it showed them (`isUntouched`).
 */
async function writeAnswers(tx: Tx, attempt: LoadedAttempt, fields: URLSearchParams, now: Date) {
  const written = new Map<string, Answer>();
  const savedAt = notBefore(attempt.startedAt, now);
  for (const { item, drawn } of attempt.asked) {
    const answer = readAnswer(item, drawn, fields);
    if (!answer || isUntouched(item.id, answer, fields)) continue;
    written.set(item.id, answer);
    await tx.quizAnswer.upsert({
      where: { attemptId_itemId: { attemptId: attempt.id, itemId: item.id } },
      create: {
        attemptId: attempt.id,
        itemId: item.id,
        answer: answer as Prisma.InputJsonObject,
        savedAt,
      },
      update: { answer: answer as Prisma.InputJsonObject, savedAt },
    });
  }
  return written;
}

/**
 * Saves the answers in `fields` (see `readAnswer`). Saving the same twice changes nothing; the last one
 * counts. Null when the attempt is not the viewer's.
 *
 * @returns the ids of the items that were saved, and what is left of a time limit (null: there is none)
 */
export async function saveAnswers(
  viewer: Viewer,
  id: string,
  fields: URLSearchParams,
  now: Date,
): Promise<Result<{ saved: string[]; secondsLeft: number | null }, AnswerRefusal> | null> {
  const attempt = await loadAttempt(viewer, id);
  if (!attempt) return null;
  return transaction(async (tx) => {
    const may = mayAnswer(await lock(tx, id), attempt.quiz.rules, now);
    if (!may.ok) return may;
    const saved = [...(await writeAnswers(tx, attempt, fields, now)).keys()];
    return ok({ saved, secondsLeft: secondsLeft(attempt, attempt.quiz.rules, now) });
  });
}

/**
 * Submits the viewer's attempt: saves the answers in `fields`, scores, records evidence for each answered
 * item through `record`, and completes the module when that is due, all in one transaction. Submitting
 * again changes nothing. After the time limit what was saved in time is what counts. Null when the
 * attempt is not the viewer's.
 */
export async function submitAttempt(
  viewer: Viewer,
  id: string,
  fields: URLSearchParams,
  record: EvidenceRecorder<Tx>,
  now: Date,
): Promise<Result<{ passed: boolean; completed: boolean }, { tag: "submitted" }> | null> {
  const attempt = await loadAttempt(viewer, id);
  if (!attempt) return null;
  const module = await findModule(attempt.moduleSlug);
  return transaction(async (tx) => {
    const state = await lock(tx, id);
    if (state.submittedAt !== null) return err({ tag: "submitted" });
    if (mayAnswer(state, attempt.quiz.rules, now).ok) await writeAnswers(tx, attempt, fields, now);
    const rows = await tx.quizAnswer.findMany({ where: { attemptId: id } });
    const answers = new Map(rows.map(({ itemId, answer }) => [itemId, answerSchema.parse(answer)]));
    const scores: number[] = [];
    const facts: EvidenceFact[] = [];
    for (const { item } of attempt.asked) {
      const answer = answers.get(item.id);
      const score = scoreAnswer(item, answer, attempt.locale);
      scores.push(score);
      if (answer) {
        const key = { attemptId: id, itemId: item.id };
        await tx.quizAnswer.update({ where: { attemptId_itemId: key }, data: { score } });
      }
      if (!isAnswered(answer)) continue;
      const sourceId = `${id}/${item.id}`;
      facts.push({
        personId: viewer.id,
        competency: item.competency,
        score,
        source: "quiz_item",
        sourceId,
        at: now,
      });
    }
    const score = quizScore(scores);
    const passed = isPassed(score, attempt.quiz.rules.pass);
    const submittedAt = notBefore(attempt.startedAt, now);
    await tx.quizAttempt.update({ where: { id }, data: { submittedAt, score, passed, openKey: null } });
    await refreshFromAttempt(tx, viewer.id, id);
    await record(tx, facts);
    const completed = passed && module !== null && (await completeIfDue(tx, viewer.id, module, now)) !== null;
    return ok({ passed, completed });
  });
}
