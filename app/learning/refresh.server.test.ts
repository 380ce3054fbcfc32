import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { useContentRoot } from "~/content/source.server";
import { answerFields } from "~/interop/demonstration-answers";
import { addDays } from "~/kernel/time";
import type { Viewer } from "~/people/viewer";
import { type Database, db, type Tx } from "~/platform/db.server";
import { createPerson, createUnit, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { SAMPLE_ITEMS, sampleItem } from "../../tests/learning-items";
import { loadAttempt, startAttempt, submitAttempt } from "./attempt.server";
import { drawItem } from "./draw";
import type { EvidenceFact } from "./evidence-fact";
import { type Item, itemSchema } from "./item";
import { drawSeed, itemPrint, type RefreshForm } from "./refresh/answer-form";
import { refreshSummary } from "./refresh.server";
import { answerRefresh } from "./refresh-answer.server";
import { backfillCards } from "./refresh-cards.server";
import { refreshFeedback, refreshForecast, refreshPage } from "./refresh-page.server";
import { setRefreshMinutes } from "./refresh-settings.server";

let database: Database;
let unitId: string;
let viewer: Viewer;
const content = openTestContent();
const MONDAY = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number, from = MONDAY) => new Date(from.getTime() + minutes * 60_000);

/** Stands for readiness: what was recorded, as far as its transaction went through. */
const recorded: EvidenceFact[] = [];
const record = async (_tx: Tx, facts: readonly EvidenceFact[]) => void recorded.push(...facts);

beforeAll(async () => {
  database = await openTestDatabase();
  unitId = (await createUnit()).id;
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  content.write({ quiz: { coolDownMinutes: 0 } });
  viewer = await viewerOf((await createPerson({ unitId })).id);
});

const cardsOf = (who = viewer) =>
  db().refreshCard.findMany({ where: { personId: who.id }, orderBy: { itemId: "asc" } });

/** Takes the quiz of the sample module, all right save for the items in `wrong`, `blank` ones not at all. */
async function takeQuiz(at = MONDAY, { wrong = [] as string[], blank = [] as string[] } = {}, who = viewer) {
  const started = await startAttempt(who, "sample", at);
  const attempt = started?.ok ? await loadAttempt(who, started.value.attemptId) : null;
  if (!attempt) throw new Error(JSON.stringify(started));
  const fields = attempt.asked
    .filter(({ item }) => !blank.includes(item.id))
    .flatMap(({ item, drawn }) => answerFields(item, drawn, !wrong.includes(item.id), "fr"));
  await submitAttempt(who, attempt.id, new URLSearchParams(fields), record, at);
  recorded.length = 0;
  return attempt.id;
}

/** The form of one item as its page would post it. */
function formOf(item: Item, isRight = true, wishes: Partial<RefreshForm> = {}) {
  const form: RefreshForm = {
    ...{ module: "sample", item: item.id, number: 1, print: itemPrint(itemSchema.parse(item)), locale: "fr" },
    ...{ effort: "with_effort", seconds: 20, intent: "answer" },
    ...wishes,
  };
  const drawn = drawItem(item, drawSeed(viewer.id, "sample", item.id, form.number));
  return { form, fields: new URLSearchParams(answerFields(item, drawn, isRight, form.locale)) };
}
const post = (at: Date, { form, fields }: ReturnType<typeof formOf>, who = viewer) =>
  answerRefresh(who, form, fields, record, at);
const THURSDAY = addDays(MONDAY, 3);
const single = sampleItem("single");

test("a submitted quiz makes a card of every answered item, rated by its score", async () => {
  await takeQuiz(MONDAY, { wrong: ["s1"], blank: ["n1"] });
  const cards = await cardsOf();
  expect(cards.map(({ itemId }) => itemId)).toEqual(["e1", "j1", "m1", "o1", "p1", "s1", "t1"]);
  const byId = Object.fromEntries(cards.map((card) => [card.itemId, card]));
  expect(byId.s1).toMatchObject({ stability: 0.212, scheduledDays: 1, repetitions: 1, reviewedAt: MONDAY });
  expect(byId.t1).toMatchObject({ stability: 2.3065, scheduledDays: 2, addedAt: MONDAY });
  expect(byId.t1?.dueAt).toEqual(new Date("2026-11-24T23:00:00Z"));
  expect(await refreshSummary(viewer.id, MONDAY)).toEqual({
    ...{ due: 0, minutes: 0, nextAt: new Date("2026-11-23T23:00:00Z") },
  });
});

test("answering the same item in a later attempt is a review of its card, not a second card", async () => {
  await takeQuiz(MONDAY, { wrong: ["s1", "m1", "o1"] });
  await takeQuiz(addDays(MONDAY, 1), { wrong: ["m1"] });
  const byId = Object.fromEntries((await cardsOf()).map((card) => [card.itemId, card]));
  expect(Object.keys(byId)).toHaveLength(8);
  expect(byId.s1).toMatchObject({ repetitions: 2, lapses: 0, reviewedAt: addDays(MONDAY, 1) });
  expect(byId.m1).toMatchObject({ repetitions: 2, lapses: 1 });
  expect(byId.m1?.dueAt.getTime()).toBeGreaterThan(addDays(MONDAY, 1).getTime());
});

test("cards for attempts of before are made once, the same as if refresh had been there", async () => {
  await takeQuiz(MONDAY, { wrong: ["s1", "m1", "o1"] });
  await takeQuiz(addDays(MONDAY, 1));
  const asTheyCame = await cardsOf();
  await db().refreshCard.deleteMany({ where: { personId: viewer.id } });
  await Promise.all([1, 2, 3].map(() => backfillCards(viewer.id)));
  await backfillCards(viewer.id);
  expect(await cardsOf()).toEqual(asTheyCame);
});

test("an evidence recorder that fails leaves neither a submitted attempt nor cards", async () => {
  const started = await startAttempt(viewer, "sample", MONDAY);
  const id = started?.ok ? started.value.attemptId : "";
  const fields = new URLSearchParams({ "on.t1": "1", "a.t1": "RGPD" });
  const fails = async () => Promise.reject(new Error("no"));
  await expect(submitAttempt(viewer, id, fields, fails, MONDAY)).rejects.toThrow("no");
  expect(await cardsOf()).toEqual([]);
});

test("the page asks one due item without what is right, in the viewer's language, and a reload keeps it", async () => {
  await takeQuiz();
  const page = await refreshPage(viewer, THURSDAY);
  if (page.state !== "question") throw new Error(page.state);
  expect(page).toMatchObject({ number: 1, left: { items: 8 }, today: { items: 0, seconds: 0, minutes: 10 } });
  expect(page.question.prompt).toContain("(fr)");
  expect(JSON.stringify(page)).not.toMatch(/feedback|"worth"|accept|about b/);
  expect(await refreshPage(viewer, later(5, THURSDAY))).toEqual(page);
  const english = await refreshPage({ ...viewer, locale: "en" }, THURSDAY);
  expect(english.state === "question" && english.question.prompt).not.toContain("(fr)");
});

test("an answer writes the review, moves the card and is evidence, and its page says when it comes back", async () => {
  await takeQuiz();
  const answered = await post(THURSDAY, formOf(single));
  if (!answered?.ok) throw new Error(JSON.stringify(answered));
  const { reviewId } = answered.value;
  expect(recorded).toEqual([
    {
      ...{ personId: viewer.id, competency: "transparency", score: 1, source: "refresh_item" },
      ...{ sourceId: reviewId, at: THURSDAY },
    },
  ]);
  const card = (await cardsOf()).find(({ itemId }) => itemId === "s1");
  expect(card).toMatchObject({ repetitions: 2, reviewedAt: THURSDAY });
  const feedback = await refreshFeedback(viewer, reviewId, THURSDAY);
  expect(feedback).toMatchObject({ rating: "good", backAt: card?.dueAt, isLatest: true, left: 7 });
  expect(feedback?.days).toBe(card?.scheduledDays);
  expect(feedback?.review).toMatchObject({ verdict: "right", kind: "single" });
  const other = await viewerOf((await createPerson({ unitId })).id, { roles: ["employee", "hr", "admin"] });
  expect(await refreshFeedback(other, reviewId, THURSDAY)).toBeNull();
});

test("a doubled submit, two tabs and a late one change nothing and lead to what was acknowledged", async () => {
  await takeQuiz();
  // One right, one wrong: whichever comes first is the only one.
  const answers = await Promise.all(
    [true, false, true].map((isRight) => post(THURSDAY, formOf(single, isRight))),
  );
  const ids = new Set(answers.map((answer) => (answer?.ok ? answer.value.reviewId : null)));
  expect([ids.size, ids.has(null)]).toEqual([1, false]);
  expect(recorded).toHaveLength(1);
  const before = await cardsOf();
  expect(await post(addDays(THURSDAY, 30), formOf(single, false))).toEqual(answers[0]);
  expect(await cardsOf()).toEqual(before);
  expect(await db().refreshReview.count({ where: { personId: viewer.id } })).toBe(1);
});

test("a review that is not asked for now is refused: too early, out of order, somebody else's", async () => {
  await takeQuiz();
  expect(await post(MONDAY, formOf(single))).toMatchObject({ error: { tag: "not_due" } });
  expect(await post(THURSDAY, formOf(single, true, { number: 2 }))).toMatchObject({
    error: { tag: "not_due" },
  });
  await post(THURSDAY, formOf(single));
  expect(await post(later(1, THURSDAY), formOf(single, true, { number: 2 }))).toMatchObject({ ok: false });
  const other = await viewerOf((await createPerson({ unitId })).id);
  expect(await post(THURSDAY, formOf(single), other)).toBeNull();
  expect(await post(THURSDAY, formOf({ ...single, id: "nowhere" }))).toBeNull();
  expect(recorded).toHaveLength(1);
});

test("nothing given is asked again; not knowing and looking it up are reviews, but no evidence", async () => {
  await takeQuiz();
  const blank = { ...formOf(single), fields: new URLSearchParams({ "on.s1": "1" }) };
  expect(await post(THURSDAY, blank)).toMatchObject({ error: { tag: "nothing_given" } });
  await post(THURSDAY, formOf(single, true, { intent: "unknown" }));
  await post(THURSDAY, formOf(sampleItem("multiple"), true, { effort: "looked_up" }));
  expect(recorded).toEqual([]);
  const rows = await db().refreshReview.findMany({
    where: { personId: viewer.id },
    orderBy: { itemId: "asc" },
  });
  expect(rows.map(({ itemId, rating, score }) => [itemId, rating, score])).toEqual([
    ["m1", 2, 1],
    ["s1", 1, 0],
  ]);
});

test("what was missed returns the same day, once its minutes have passed", async () => {
  await takeQuiz();
  for (const item of SAMPLE_ITEMS) await post(THURSDAY, formOf(item, item !== single));
  const waiting = await refreshPage(viewer, later(5, THURSDAY));
  expect(waiting).toMatchObject({ state: "enough", waiting: 0, nextAt: later(10, THURSDAY) });
  const again = await refreshPage(viewer, later(11, THURSDAY));
  expect(again).toMatchObject({ state: "question", number: 2, question: { id: "s1" }, left: { items: 1 } });
  await post(later(11, THURSDAY), formOf(single, true, { number: 2 }));
  expect(await refreshPage(viewer, later(30, THURSDAY))).toMatchObject({ state: "enough" });
});

test("today's minutes end the day, also for what was missed; the limit is the person's own", async () => {
  await takeQuiz();
  await setRefreshMinutes(viewer, 1);
  expect(await refreshPage(viewer, THURSDAY)).toMatchObject({ state: "question", left: { items: 1 } });
  await post(THURSDAY, formOf(single, false, { seconds: 9_999 }));
  const page = await refreshPage(viewer, later(20, THURSDAY));
  // Seconds are capped; 120 of them are more than a minute, so seven others and the missed one wait.
  const tomorrow = new Date("2026-11-26T23:00:00Z");
  expect(page).toMatchObject({
    state: "enough",
    waiting: 8,
    nextAt: tomorrow,
    today: { seconds: 120, items: 1 },
  });
  expect(await refreshSummary(viewer.id, later(20, THURSDAY))).toEqual({
    due: 0,
    minutes: 0,
    nextAt: tomorrow,
  });
  await setRefreshMinutes(viewer, 0);
  expect(await refreshPage(viewer, THURSDAY)).toMatchObject({ state: "off" });
  expect(await refreshSummary(viewer.id, THURSDAY)).toEqual({ due: 0, minutes: 0, nextAt: null });
  await setRefreshMinutes(viewer, 10);
  expect((await refreshSummary(viewer.id, addDays(THURSDAY, 1))).due).toBe(8);
});

test("without scripts an answer counts as long as its kind usually takes", async () => {
  await takeQuiz();
  await post(THURSDAY, formOf(sampleItem("spot"), true, { seconds: null }));
  expect(await db().refreshReview.findFirst({ where: { personId: viewer.id } })).toMatchObject({
    seconds: 75,
  });
});

test("an item that was changed is asked as it is now; a page of before it changes nothing", async () => {
  await takeQuiz();
  const old = formOf(single);
  const changed: Item = { ...single, prompt: { fr: "Lequel, au juste ?", en: "Which one exactly?" } };
  content.write({ items: [changed, ...SAMPLE_ITEMS.slice(1)] });
  expect(await post(THURSDAY, old)).toMatchObject({ error: { tag: "changed" } });
  const answered = await post(THURSDAY, formOf(changed));
  if (!answered?.ok) throw new Error(JSON.stringify(answered));
  content.write({ items: SAMPLE_ITEMS });
  // What was answered is shown as it was asked, whatever the content says since.
  const feedback = await refreshFeedback(viewer, answered.value.reviewId, THURSDAY);
  expect(feedback?.review.prompt).toBe("Lequel, au juste ?");
});

test("another text of the same module does not disturb an item that is being answered", async () => {
  await takeQuiz();
  const form = formOf(single);
  content.write({ lessons: ["first"] });
  expect(await post(THURSDAY, form)).toMatchObject({ ok: true });
});

test("an item that left the content rests, and its module with it; nothing breaks", async () => {
  await takeQuiz();
  const answered = await post(THURSDAY, formOf(single));
  const reviewId = answered?.ok ? answered.value.reviewId : "";
  content.write({ items: SAMPLE_ITEMS.slice(1) });
  expect(await refreshPage(viewer, addDays(THURSDAY, 60))).toMatchObject({ left: { items: 7 } });
  expect(await post(addDays(THURSDAY, 60), formOf(single, true, { number: 2 }))).toMatchObject({
    error: { tag: "changed" },
  });
  expect((await refreshForecast(viewer, THURSDAY)).cards).toBe(7);
  rmSync(path.join(content.root, "modules", "sample"), { recursive: true });
  useContentRoot(content.root);
  expect(await refreshPage(viewer, addDays(THURSDAY, 60))).toMatchObject({ state: "resting" });
  expect(await refreshSummary(viewer.id, THURSDAY)).toEqual({ due: 0, minutes: 0, nextAt: null });
  expect(await refreshFeedback(viewer, reviewId, THURSDAY)).toMatchObject({ module: null, backAt: null });
});

test("whoever has taken no quiz is told so; the forecast is empty", async () => {
  expect(await refreshPage(viewer, MONDAY)).toMatchObject({ state: "empty" });
  expect(await refreshForecast(viewer, MONDAY)).toMatchObject({ cards: 0, recall: null });
  await takeQuiz();
  const forecast = await refreshForecast(viewer, MONDAY);
  expect(forecast).toMatchObject({ cards: 8, recall: 1 });
  expect(forecast.days.slice(0, 4)).toEqual([
    { day: "2026-11-23", items: 0 },
    { day: "2026-11-24", items: 0 },
    { day: "2026-11-25", items: 8 },
    { day: "2026-11-26", items: 0 },
  ]);
});
