import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { useContentRoot } from "~/content/source.server";
import { endOfDay, moveDay, organisationDay } from "~/kernel/time";
import type { Viewer } from "~/people/viewer";
import { type Database, db, type Tx } from "~/platform/db.server";
import { createPerson, createUnit, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { fieldsOf, rightAnswer } from "../../tests/learning-fields";
import { sampleItem } from "../../tests/learning-items";
import { emptyAnswer } from "./answer";
import { presenceField } from "./answer-field";
import { loadAttempt, saveAnswers, startAttempt, submitAttempt } from "./attempt.server";
import { attemptPage } from "./attempt-page.server";
import { bestScoresOf, completionsOf } from "./completion.server";
import type { EvidenceFact } from "./evidence-fact";
import { lessonPage, markLessonRead } from "./lesson.server";

let database: Database;
let unitId: string;
let viewer: Viewer;
const content = openTestContent();
const now = new Date("2026-11-22T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** Stands for readiness: what was recorded, as far as its transaction went through. */
const recorded: EvidenceFact[] = [];
const record = async (_tx: Tx, facts: readonly EvidenceFact[]) => void recorded.push(...facts);

beforeAll(async () => {
  database = await openTestDatabase();
  unitId = (await createUnit()).id;
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  content.write();
  recorded.length = 0;
  viewer = await viewerOf((await createPerson({ unitId })).id);
});

async function started(who = viewer, at = now) {
  const start = await startAttempt(who, "sample", at);
  if (!start?.ok) throw new Error(JSON.stringify(start));
  return start.value.attemptId;
}

/** Form fields that answer every item right, or all but the items in `wrong`. */
async function rightFields(id: string, wrong: string[] = [], who = viewer) {
  const asked = (await loadAttempt(who, id))?.asked ?? [];
  return new URLSearchParams(
    asked.flatMap(({ item, drawn }) =>
      fieldsOf(item, drawn, wrong.includes(item.id) ? emptyAnswer(item) : rightAnswer(item)),
    ),
  );
}

test("starting again resumes the open attempt, ten times at once too", async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => started()));
  expect(new Set(ids).size).toBe(1);
  expect(await started(viewer, later(600))).toBe(ids[0]);
  expect(await db().quizAttempt.count({ where: { personId: viewer.id } })).toBe(1);
});

test("answers are saved, resumed and shown again; nothing right is sent before submission", async () => {
  const id = await started();
  const all = await rightFields(id);
  const one = new URLSearchParams([...all].filter(([name]) => name.includes("n1")));
  expect(await saveAnswers(viewer, id, one, later(1))).toMatchObject({
    ok: true,
    value: { saved: ["n1"], secondsLeft: null },
  });
  await saveAnswers(viewer, id, one, later(2));
  const page = await attemptPage(viewer, id, later(3));
  if (page?.state !== "open") throw new Error("unexpected");
  expect(page.missing).toHaveLength(7);
  expect(page.asked.find(({ question }) => question.id === "n1")?.given.text).toBe("12.5");
  expect(JSON.stringify(page)).not.toMatch(/feedback|"worth"|accept/);
});

test("a passed quiz is scored, gives one fact per item, and completes the module once its lessons are read", async () => {
  const id = await started();
  const result = await submitAttempt(viewer, id, await rightFields(id), record, later(5));
  expect(result).toEqual({ ok: true, value: { passed: true, completed: false } });
  expect(recorded.map(({ sourceId }) => sourceId).sort()).toEqual(
    ["e1", "j1", "m1", "n1", "o1", "p1", "s1", "t1"].map((item) => `${id}/${item}`),
  );
  expect(recorded.every(({ score, personId }) => score === 1 && personId === viewer.id)).toBe(true);

  expect(await markLessonRead(viewer, "sample", "first", later(6))).toEqual({
    next: { kind: "lesson", slug: "second" },
    completed: false,
  });
  expect(await markLessonRead(viewer, "sample", "second", later(7))).toEqual({ next: null, completed: true });
  expect((await markLessonRead(viewer, "sample", "second", later(8)))?.completed).toBe(false);
  const completions = (await completionsOf([viewer.id])).get(viewer.id);
  expect(completions).toMatchObject([
    { moduleSlug: "sample", score: 1, attemptId: id, completedAt: later(7) },
  ]);
  expect(completions?.[0]?.expiresAt).toEqual(endOfDay(moveDay(organisationDay(later(7)), 365)));
  expect((await bestScoresOf([viewer.id])).get(viewer.id)).toEqual({ sample: 1 });
  expect(await startAttempt(viewer, "sample", later(10))).toMatchObject({
    ok: false,
    error: { tag: "complete" },
  });
});

test("submitting twice, at once or later, counts once; a closed attempt takes no answers", async () => {
  await markLessonRead(viewer, "sample", "first", now);
  await markLessonRead(viewer, "sample", "second", now);
  const id = await started();
  const fields = await rightFields(id);
  const results = await Promise.all([1, 2, 3].map(() => submitAttempt(viewer, id, fields, record, later(5))));
  expect(results.filter((result) => result?.ok)).toEqual([
    { ok: true, value: { passed: true, completed: true } },
  ]);
  expect(recorded).toHaveLength(8);
  expect(await db().completion.count({ where: { personId: viewer.id } })).toBe(1);
  const empty = new URLSearchParams({ [presenceField("n1")]: "1" });
  expect(await saveAnswers(viewer, id, empty, later(6))).toEqual({ ok: false, error: { tag: "submitted" } });
  expect((await loadAttempt(viewer, id))?.answers.get("n1")).toEqual({ text: "12.5" });
});

test("nobody opens, answers or submits an attempt of somebody else", async () => {
  const id = await started();
  const other = await viewerOf((await createPerson({ unitId })).id, { roles: ["employee", "hr", "admin"] });
  const fields = await rightFields(id);
  expect(await attemptPage(other, id, now)).toBeNull();
  expect(await saveAnswers(other, id, fields, now)).toBeNull();
  expect(await submitAttempt(other, id, fields, record, now)).toBeNull();
  expect(await db().quizAnswer.count({ where: { attemptId: id } })).toBe(0);
});

test("unknown items and items that were not drawn are not looked at", async () => {
  content.write({ quiz: { draw: 2 } });
  const id = await started();
  const asked = (await loadAttempt(viewer, id))?.asked.map(({ item }) => item.id) ?? [];
  const fields = new URLSearchParams({
    "a.nowhere": "0",
    "a.s1": "0",
    "a.n1": "1",
    "a.t1": "x",
    "a.m1": "0",
  });
  const saved = await saveAnswers(viewer, id, fields, now);
  const ids = saved?.ok ? saved.value.saved : [];
  expect(ids.every((item) => asked.includes(item))).toBe(true);
  expect(asked).toHaveLength(2);
});

test("unanswered items count as zero and are no evidence; after a failure there is a pause", async () => {
  const id = await started();
  await submitAttempt(viewer, id, await rightFields(id, ["n1", "t1", "s1"]), record, later(5));
  expect(recorded).toHaveLength(5);
  const page = await attemptPage(viewer, id, later(6));
  if (page?.state !== "submitted") throw new Error("unexpected");
  expect(page).toMatchObject({ score: 5 / 8, passed: false, again: { tag: "cool_down", until: later(65) } });
  expect(
    page.reviews
      .filter(({ verdict }) => verdict === "unanswered")
      .map(({ id: item }) => item)
      .sort(),
  ).toEqual(["n1", "s1", "t1"]);
  expect(await startAttempt(viewer, "sample", later(64))).toMatchObject({ error: { tag: "cool_down" } });
  expect(await started(viewer, later(66))).not.toBe(id);
});

test("evidence that cannot be recorded undoes the whole submission", async () => {
  const id = await started();
  const fields = await rightFields(id);
  const fails = async () => {
    throw new Error("no");
  };
  await expect(submitAttempt(viewer, id, fields, fails, later(5))).rejects.toThrow("no");
  expect((await loadAttempt(viewer, id))?.submittedAt).toBeNull();
  expect((await submitAttempt(viewer, id, fields, record, later(6)))?.ok).toBe(true);
});

test("an attempt outlives a change and the removal of its content", async () => {
  const id = await started();
  const fields = await rightFields(id);
  content.write({
    items: [{ ...sampleItem("single"), id: "brand-new" }],
    quiz: { draw: 1 },
  });
  expect((await loadAttempt(viewer, id))?.asked).toHaveLength(8);
  await saveAnswers(viewer, id, fields, later(1));
  rmSync(path.join(content.root, "modules", "sample"), { recursive: true });
  useContentRoot(content.root);
  const result = await submitAttempt(viewer, id, new URLSearchParams(), record, later(2));
  expect(result).toEqual({ ok: true, value: { passed: true, completed: false } });
  expect(await attemptPage(viewer, id, later(3))).toMatchObject({
    state: "submitted",
    score: 1,
    module: null,
  });
});

test("when the lesson that was missing is taken out, the next step completes the module", async () => {
  await markLessonRead(viewer, "sample", "first", now);
  const id = await started();
  await submitAttempt(viewer, id, await rightFields(id), record, later(1));
  content.write({ lessons: ["first"] });
  expect(await startAttempt(viewer, "sample", later(2))).toMatchObject({ error: { tag: "complete" } });
  expect((await completionsOf([viewer.id])).get(viewer.id)).toMatchObject([{ attemptId: id }]);
});

test("after the time limit only what was saved in time counts", async () => {
  content.write({ quiz: { minutes: 10 } });
  const id = await started();
  const all = await rightFields(id);
  await saveAnswers(
    viewer,
    id,
    new URLSearchParams([...all].filter(([name]) => name.includes("n1"))),
    later(9),
  );
  expect(await saveAnswers(viewer, id, all, later(12))).toEqual({ ok: false, error: { tag: "time_over" } });
  await submitAttempt(viewer, id, all, record, later(12));
  expect(recorded.map(({ sourceId }) => sourceId)).toEqual([`${id}/n1`]);
});

test("a check in a lesson is graded only when it is answered, and opening a lesson writes nothing", async () => {
  const before = await lessonPage(viewer, "sample", "first", new URLSearchParams(), now);
  expect(before?.checks["check-1"]?.review).toBeNull();
  expect(JSON.stringify(before)).not.toContain("about b");
  const search = new URLSearchParams({ check: "check-1", "a.check-1": "0" });
  const after = await lessonPage(viewer, "sample", "first", search, now);
  expect(after?.checks["check-1"]?.review?.kind).toBe("single");
  expect(after).toMatchObject({ number: 1, of: 2, previous: null, next: { slug: "second" }, isRead: false });
  expect(await db().lessonReading.count({ where: { personId: viewer.id } })).toBe(0);
});

test("a page that was left open in another tab takes nothing away, and adds what was answered on it", async () => {
  const id = await started();
  const stale = await attemptPage(viewer, id, now);
  if (stale?.state !== "open") throw new Error("unexpected");
  await saveAnswers(viewer, id, await rightFields(id), later(1));
  // The other tab still shows every item unanswered; on it only n1 is answered.
  const posted = new URLSearchParams(
    stale.asked.map(({ question, mark }) => [presenceField(question.id), mark]),
  );
  posted.set("a.n1", "99");
  expect(await saveAnswers(viewer, id, posted, later(2))).toMatchObject({ value: { saved: ["n1"] } });
  const answers = (await loadAttempt(viewer, id))?.answers;
  expect(answers?.get("n1")).toEqual({ text: "99" });
  expect(answers?.get("t1")).toEqual({ text: "RGPD" });
  // A page of today may take an answer back.
  const fresh = new URLSearchParams({ [presenceField("t1")]: "1", "a.t1": "" });
  await saveAnswers(viewer, id, fresh, later(3));
  expect((await loadAttempt(viewer, id))?.answers.get("t1")).toEqual({ text: "" });
});

test("a clock that is put back between start, save and submit gives no negative times", async () => {
  content.write({ quiz: { minutes: 10 } });
  const id = await started();
  const earlier = later(-600);
  expect(await saveAnswers(viewer, id, await rightFields(id), earlier)).toMatchObject({
    ok: true,
    value: { secondsLeft: 600 },
  });
  const page = await attemptPage(viewer, id, earlier);
  expect(page).toMatchObject({ time: { secondsLeft: 600, isOver: false } });
  expect((await submitAttempt(viewer, id, new URLSearchParams(), record, earlier))?.ok).toBe(true);
  const { startedAt, submittedAt, answers } = await db().quizAttempt.findUniqueOrThrow({
    where: { id },
    include: { answers: true },
  });
  for (const at of [submittedAt, ...answers.map(({ savedAt }) => savedAt)]) expect(at).toEqual(startedAt);
});

test("an attempt that was left until after its time limit says so, and is submitted with what there was", async () => {
  content.write({ quiz: { minutes: 10 } });
  const id = await started();
  expect(await attemptPage(viewer, id, later(10.3))).toMatchObject({
    time: { secondsLeft: 0, isOver: false },
  });
  expect(await attemptPage(viewer, id, later(10.6))).toMatchObject({
    time: { secondsLeft: 0, isOver: true },
  });
  await submitAttempt(viewer, id, await rightFields(id), record, later(11));
  expect(await attemptPage(viewer, id, later(12))).toMatchObject({ score: 0, timeRanOut: true });
});

test("what PostgreSQL cannot store is answered like anything else", async () => {
  const id = await started();
  const nasty = new URLSearchParams(
    `a.t1=${"x".repeat(498)}%F0%9F%98%80%F0%9F%98%80&a.n1=%00&a.s1=%00&on.%00=1&a.o1.0=%ED%A0%80&on.o1=1`,
  );
  const saved = await saveAnswers(viewer, id, nasty, later(1));
  expect(saved).toMatchObject({ ok: true });
  const { answers } = (await loadAttempt(viewer, id)) ?? {};
  expect(answers?.get("t1")).toEqual({ text: `${"x".repeat(498)}😀` });
  expect(answers?.get("n1")).toEqual({ text: " " });
});

test("a bank that is too small asks what it has and leads to a result", async () => {
  content.write({ items: [sampleItem("numeric")], quiz: { draw: 8 } });
  const id = await started();
  expect((await loadAttempt(viewer, id))?.asked).toHaveLength(1);
  await submitAttempt(viewer, id, await rightFields(id), record, later(1));
  expect(await attemptPage(viewer, id, later(2))).toMatchObject({
    state: "submitted",
    score: 1,
    passed: true,
  });
});

test("a wrong answer names the lesson that teaches it, as long as the module has it", async () => {
  const items = [
    { ...sampleItem("single"), lesson: "first" },
    { ...sampleItem("numeric"), lesson: "gone" },
  ];
  content.write({ items });
  const id = await started();
  await submitAttempt(viewer, id, new URLSearchParams(), record, later(1));
  const page = await attemptPage(viewer, id, later(2));
  if (page?.state !== "submitted") throw new Error("unexpected");
  expect(page.reviews.map(({ lesson }) => lesson).sort()).toEqual(["first", "gone"]);
  expect(Object.keys(page.lessonTitles)).toEqual(["first", "second"]);
});
