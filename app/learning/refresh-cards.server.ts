import { db, type Tx } from "~/platform/db.server";
import { answerSchema, isAnswered } from "./answer";
import { ratingOf } from "./refresh/rating";
import { answered, type Memory } from "./refresh/schedule";
import { REFRESH_SETTINGS } from "./refresh/settings";

/** A quiz does not ask how an answer came: nothing of it is ever `easy`. */
const afterQuiz = (memory: Memory | null, score: number, at: Date): Memory =>
  answered(memory, ratingOf(score, "with_effort", REFRESH_SETTINGS), at, "quiz", REFRESH_SETTINGS);

interface QuizRow {
  moduleSlug: string;
  itemId: string;
  answer: unknown;
  score: number;
  submittedAt: Date;
}

const isReallyAnswered = ({ answer }: QuizRow) => isAnswered(answerSchema.parse(answer));

/** Scored answers of submitted attempts whose items have no card, oldest first. */
const answersWithoutCard = (tx: Tx, personId: string) => tx.$queryRaw<QuizRow[]>`
  SELECT attempt."moduleSlug", given."itemId", given.answer, given.score, attempt."submittedAt"
  FROM "QuizAttempt" AS attempt JOIN "QuizAnswer" AS given ON given."attemptId" = attempt.id
  WHERE attempt."personId" = ${personId}::uuid AND attempt."submittedAt" IS NOT NULL AND given.score IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM "RefreshCard" AS card
      WHERE card."personId" = attempt."personId" AND card."moduleSlug" = attempt."moduleSlug"
        AND card."itemId" = given."itemId")
  ORDER BY attempt."submittedAt", attempt.id, given."itemId"`;

/** Gives every item that the person has answered in a quiz its card, where there is none; doing it twice does it once. */
async function addMissingCards(tx: Tx, personId: string): Promise<void> {
  const cards = new Map<string, Memory & { moduleSlug: string; itemId: string; addedAt: Date }>();
  for (const row of (await answersWithoutCard(tx, personId)).filter(isReallyAnswered)) {
    const { moduleSlug, itemId, score, submittedAt } = row;
    const known = cards.get(`${moduleSlug}/${itemId}`);
    const memory = afterQuiz(known ?? null, score, submittedAt);
    const addedAt = known?.addedAt ?? submittedAt;
    cards.set(`${moduleSlug}/${itemId}`, { moduleSlug, itemId, addedAt, ...memory });
  }
  if (cards.size === 0) return;
  const data = [...cards.values()].map((card) => ({ personId, ...card }));
  await tx.refreshCard.createMany({ data, skipDuplicates: true });
}

/** Cards for what the person answered before refresh was there; nothing once every answer has one. */
export const backfillCards = (personId: string): Promise<void> => addMissingCards(db(), personId);

/**
 * Takes the answers of an attempt that was just submitted into refresh, in the transaction that submits it and
 * before evidence is recorded (so that all lock cards before sums): a first answer makes a card, a later one counts
 * as a review of it.
 */
export async function refreshFromAttempt(tx: Tx, personId: string, attemptId: string): Promise<void> {
  const rows = await tx.$queryRaw<(QuizRow & Memory)[]>`
    SELECT card.*, given.answer, given.score, attempt."submittedAt"
    FROM "QuizAttempt" AS attempt
      JOIN "QuizAnswer" AS given ON given."attemptId" = attempt.id AND given.score IS NOT NULL
      JOIN "RefreshCard" AS card ON card."personId" = attempt."personId"
        AND card."moduleSlug" = attempt."moduleSlug" AND card."itemId" = given."itemId"
    WHERE attempt.id = ${attemptId}::uuid AND attempt."personId" = ${personId}::uuid
    ORDER BY card."moduleSlug", card."itemId" FOR UPDATE OF card`;
  for (const row of rows.filter(isReallyAnswered)) {
    const { moduleSlug, itemId, score, submittedAt } = row;
    await tx.refreshCard.update({
      where: { personId_moduleSlug_itemId: { personId, moduleSlug, itemId } },
      data: afterQuiz(row, score, submittedAt),
    });
  }
  await addMissingCards(tx, personId);
}
