import { localeSchema } from "~/kernel/localized";
import { moveDay, organisationDay } from "~/kernel/time";
import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { answerSchema } from "./answer";
import { drawItem, drawnItemSchema } from "./draw";
import { allModules } from "./modules.server";
import { questionOf } from "./question";
import { quizOf } from "./quiz-snapshot.server";
import { drawSeed, itemPrint } from "./refresh/answer-form";
import { dayCount } from "./refresh/day";
import { comingBack, meanRecall, nextReturn } from "./refresh/forecast";
import { dueCards, type RefreshCard } from "./refresh/queue";
import { ratingName } from "./refresh/rating";
import type { RefreshFeedback, RefreshForecast, RefreshPage, RefreshToday } from "./refresh/refresh-page";
import { REFRESH_SETTINGS } from "./refresh/settings";
import { backfillCards } from "./refresh-cards.server";
import { itemIn, type RefreshState, refreshState } from "./refresh-state.server";
import { reviewOf } from "./review";

const FORECAST_DAYS = 14;

const todayOf = ({ minutes, answered }: RefreshState): RefreshToday => ({ minutes, ...answered });

/** The item that is asked now, with the order in which its options are shown. */
async function askedNow(viewer: Viewer, card: RefreshCard) {
  const content = itemIn(await allModules(), card);
  if (!content) return null;
  const { moduleSlug, itemId } = card;
  const number = (await db().refreshReview.count({ where: { personId: viewer.id, moduleSlug, itemId } })) + 1;
  const drawn = drawItem(content.item, drawSeed(viewer.id, moduleSlug, itemId, number));
  return {
    question: questionOf(content.item, drawn, viewer.locale),
    module: { slug: moduleSlug, title: content.module.title[viewer.locale] },
    number,
    print: itemPrint(content.item),
  };
}

/** What the page of refresh shows the viewer at `now`; the first visit makes cards of what she answered before. */
export async function refreshPage(viewer: Viewer, now: Date): Promise<RefreshPage> {
  await backfillCards(viewer.id);
  const state = await refreshState(viewer.id, now);
  const today = todayOf(state);
  if (state.minutes === 0) return { state: "off", today };
  if (state.total === 0) return { state: "empty", today };
  if (state.cards.length === 0) return { state: "resting", today };
  const [first] = state.queue;
  const asked = first && (await askedNow(viewer, first));
  if (!asked) {
    const waiting = dueCards(state.cards, now).length;
    const nextAt = nextReturn(state.cards, state.today);
    const isNextToday = nextAt !== null && dayCount(now, nextAt) === 0;
    return { state: "enough", today, waiting, nextAt, isNextToday };
  }
  const seconds = state.queue.reduce((sum, { kind }) => sum + state.today.secondsOf(kind), 0);
  const left = { items: state.queue.length, minutes: Math.ceil(seconds / 60) };
  return { state: "question", today, left, ...asked };
}

/** The viewer's own review `id` as it was asked and answered; null when there is none of hers. */
export async function refreshFeedback(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<RefreshFeedback | null> {
  const row = await db().refreshReview.findFirst({ where: { id, personId: viewer.id } });
  const item = row && (await quizOf(row)).items.find(({ id: known }) => known === row.itemId);
  if (!row || !item) return null;
  const state = await refreshState(viewer.id, now);
  const content = itemIn(await allModules(), row);
  const card = state.cards.find(
    ({ moduleSlug, itemId }) => moduleSlug === row.moduleSlug && itemId === row.itemId,
  );
  const module = (await allModules()).find(({ slug }) => slug === row.moduleSlug);
  const drawn = drawnItemSchema.parse(row.drawn);
  return {
    review: reviewOf(item, drawn, answerSchema.parse(row.answer), localeSchema.parse(row.locale)),
    reviewedAt: row.reviewedAt,
    rating: ratingName(row.rating),
    module: module ? { slug: module.slug, title: module.title[viewer.locale] } : null,
    backAt: content && card ? card.dueAt : null,
    days: card ? Math.max(0, dayCount(row.reviewedAt, card.dueAt)) : 0,
    stability: card?.stability ?? 0,
    isLatest: card?.reviewedAt?.getTime() === row.reviewedAt.getTime(),
    left: state.queue.length,
  };
}

/** What comes back to the viewer in the next fortnight, and the recall to be expected at `now`. */
export async function refreshForecast(viewer: Viewer, now: Date): Promise<RefreshForecast> {
  await backfillCards(viewer.id);
  const { cards } = await refreshState(viewer.id, now);
  const day = organisationDay(now);
  return {
    days: comingBack(cards, now, FORECAST_DAYS).map((items, index) => ({ day: moveDay(day, index), items })),
    cards: cards.length,
    recall: meanRecall(cards, now),
    retention: REFRESH_SETTINGS.retention,
  };
}
