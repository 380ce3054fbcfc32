import { err, ok, type Result } from "~/kernel/result";
import type { Viewer } from "~/people/viewer";
import { type Prisma, type Tx, transaction } from "~/platform/db.server";
import { type Answer, emptyAnswer, isAnswered, readAnswer } from "./answer";
import { type DrawnItem, drawItem } from "./draw";
import type { EvidenceRecorder } from "./evidence-fact";
import type { Item } from "./item";
import type { LearningModule } from "./module";
import { allModules } from "./modules.server";
import { keepQuiz } from "./quiz-snapshot.server";
import { drawSeed, itemPrint, type RefreshForm } from "./refresh/answer-form";
import { countedSeconds } from "./refresh/pace";
import { isDue } from "./refresh/queue";
import { RATINGS, type Rating, ratingOf } from "./refresh/rating";
import { answered } from "./refresh/schedule";
import { REFRESH_SETTINGS } from "./refresh/settings";
import { itemIn } from "./refresh-state.server";
import { scoreAnswer } from "./score";

export type RefreshRefusal =
  /** Nothing was answered. */
  | { tag: "nothing_given" }
  /** The item was changed or taken out while it was on the page. */
  | { tag: "changed" }
  /** The item is not asked now. */
  | { tag: "not_due" };

/** What the card's person has on record of it, locked until the transaction ends. */
async function lockCard(tx: Tx, key: { personId: string; moduleSlug: string; itemId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "RefreshCard" WHERE "personId" = ${key.personId}::uuid
    AND "moduleSlug" = ${key.moduleSlug} AND "itemId" = ${key.itemId} FOR UPDATE`;
  const card = await tx.refreshCard.findUnique({ where: { personId_moduleSlug_itemId: key } });
  const reviews = await tx.refreshReview.findMany({ where: key, select: { id: true, number: true } });
  return { card, reviews };
}

/** The answer in `fields` to the item as it was drawn, with what it is worth. */
function judge(item: Item, drawn: DrawnItem, form: RefreshForm, fields: URLSearchParams) {
  const isKnown = form.intent === "answer";
  const answer: Answer = (isKnown && readAnswer(item, drawn, fields)) || emptyAnswer(item);
  const score = scoreAnswer(item, answer, form.locale);
  const rating: Rating = isKnown ? ratingOf(score, form.effort, REFRESH_SETTINGS) : RATINGS.again;
  // What was looked up, or given up, says nothing of what the person can do unaided.
  const isEvidence = isKnown && form.effort !== "looked_up";
  return { answer, score, rating, isEvidence };
}

/**
 * Takes one answer of the viewer: scores it, records the review and its evidence through `record`, and moves the
 * card, all in one transaction. The form names the review that it is for: once that is on record nothing changes,
 * and its id is the answer, whether the form came twice, from two tabs or late. Null for an item that she has no
 * card of.
 */
export async function answerRefresh(
  viewer: Pick<Viewer, "id">,
  form: RefreshForm,
  fields: URLSearchParams,
  record: EvidenceRecorder<Tx>,
  now: Date,
): Promise<Result<{ reviewId: string }, RefreshRefusal> | null> {
  const key = { personId: viewer.id, moduleSlug: form.module, itemId: form.item };
  const content = itemIn(await allModules(), key);
  return transaction(async (tx) => {
    const { card, reviews } = await lockCard(tx, key);
    if (!card) return null;
    const known = reviews.find(({ number }) => number === form.number);
    if (known) return ok({ reviewId: known.id });
    if (!content || itemPrint(content.item) !== form.print) return err({ tag: "changed" });
    const { module, item } = content;
    if (form.number !== reviews.length + 1 || !isDue({ ...card, kind: item.kind }, now)) {
      return err({ tag: "not_due" });
    }
    const drawn = drawItem(item, drawSeed(viewer.id, form.module, form.item, form.number));
    const judged = judge(item, drawn, form, fields);
    if (form.intent === "answer" && !isAnswered(judged.answer)) return err({ tag: "nothing_given" });

    const reviewId = await writeReview(tx, { key, form, module, item, drawn, ...judged }, now);
    await tx.refreshCard.update({
      where: { personId_moduleSlug_itemId: key },
      data: answered(card, judged.rating, now, "refresh", REFRESH_SETTINGS),
    });
    const { competency } = item;
    const source = "refresh_item" as const;
    const fact = {
      personId: viewer.id,
      competency,
      score: judged.score,
      source,
      sourceId: reviewId,
      at: now,
    };
    if (judged.isEvidence) await record(tx, [fact]);
    return ok({ reviewId });
  });
}

interface JudgedAnswer {
  key: { personId: string; moduleSlug: string; itemId: string };
  form: RefreshForm;
  module: LearningModule;
  item: Item;
  drawn: DrawnItem;
  answer: Answer;
  score: number;
  rating: Rating;
}

async function writeReview(tx: Tx, judged: JudgedAnswer, now: Date): Promise<string> {
  const { key, form, module, item, drawn, answer, score, rating } = judged;
  // The review is read again as it was asked, whatever becomes of the content.
  await keepQuiz(tx, module);
  const { id } = await tx.refreshReview.create({
    data: {
      ...key,
      moduleVersion: module.version,
      locale: form.locale,
      drawn,
      answer: answer as Prisma.InputJsonObject,
      score,
      rating,
      seconds: countedSeconds(form.seconds, item.kind, REFRESH_SETTINGS),
      reviewedAt: now,
      number: form.number,
    },
    select: { id: true },
  });
  return id;
}
