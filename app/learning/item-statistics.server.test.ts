import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Viewer } from "~/people/viewer";
import { type Database, db, type Prisma, transaction } from "~/platform/db.server";
import { createPerson, createUnit, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { SAMPLE_ITEMS, sampleItem } from "../../tests/learning-items";
import type { Answer } from "./answer";
import { authoredBank, authoringOverview } from "./authoring.server";
import type { Item } from "./item";
import { findModule } from "./modules.server";
import { keepQuiz } from "./quiz-snapshot.server";
import { quizScore, scoreAnswer } from "./score";

let database: Database;
let viewer: Viewer;
let people: string[];
const content = openTestContent();

beforeAll(async () => {
  database = await openTestDatabase();
  const unitId = (await createUnit()).id;
  const made = [];
  for (let count = 0; count < 24; count++) made.push((await createPerson({ unitId })).id);
  people = made;
  viewer = await viewerOf(made[0] as string, { roles: ["hr"], locale: "en" });
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  await db().quizAttempt.deleteMany();
  content.write();
});

/** A submitted attempt of person number `who` as the application leaves it; items without an answer are omitted. */
async function attempt(who: number, answers: Record<string, Answer>, minute = who) {
  const module = await findModule("sample");
  if (!module) throw new Error("no module");
  await transaction((tx) => keepQuiz(tx, module));
  const scored = module.items.map((item) => ({ item, answer: answers[item.id] }));
  const at = new Date(Date.UTC(2026, 10, 22, 10, minute));
  await db().quizAttempt.create({
    data: {
      personId: people[who] as string,
      moduleSlug: "sample",
      moduleVersion: module.version,
      locale: "en",
      seed: who,
      drawn: module.items.map(({ id }) => ({ id, order: [] })),
      startedAt: at,
      submittedAt: at,
      score: quizScore(scored.map(({ item, answer }) => scoreAnswer(item, answer, "en"))),
      answers: {
        create: scored.flatMap(({ item, answer }) =>
          answer
            ? [
                {
                  itemId: item.id,
                  answer: answer as Prisma.InputJsonObject,
                  savedAt: at,
                  score: scoreAnswer(item, answer, "en"),
                },
              ]
            : [],
        ),
      },
    },
  });
}

const itemOf = async (id: string) =>
  (await authoredBank(viewer, "sample"))?.items.find((item) => item.id === id);
const TWO: Item[] = [sampleItem("single"), { ...sampleItem("numeric"), id: "n2" } as Item];

test("figures follow from the answers: facility, discrimination against the rest, choices", async () => {
  content.write({ items: TWO });
  // The table "some relation" of the core: right/high 9, right/low 3, wrong/high 5, wrong/low 7.
  const plan = [
    ...Array(9).fill("11"),
    ...Array(3).fill("10"),
    ...Array(5).fill("01"),
    ...Array(7).fill("00"),
  ];
  for (const [who, [single, rest]] of plan.entries()) {
    await attempt(who, {
      s1: { choice: single === "1" ? "b" : "a" },
      n2: { text: rest === "1" ? "12.5" : "99" },
    });
  }
  const item = await itemOf("s1");
  expect(item).toMatchObject({ answers: 24, flags: ["distractor_never_chosen"] });
  expect(item?.figures).toMatchObject({ facility: 0.5, omitted: 0 });
  expect(item?.figures?.discrimination).toBeCloseTo(0.33806170189, 9);
  expect(item?.choices).toEqual([
    { text: "a", right: false, share: 0.5 },
    { text: "b", right: true, share: 0.5 },
    { text: "c", right: false, share: 0 },
  ]);
  expect((await itemOf("n2"))?.wrong).toEqual([{ text: "99", share: 10 / 24 }]);
  expect(await authoringOverview(viewer)).toMatchObject([
    {
      slug: "sample",
      items: 2,
      kinds: 2,
      answers: 48,
      shown: 2,
      flags: [{ flag: "distractor_never_chosen", items: 1 }],
    },
  ]);
});

test("nothing is shown of 20 answers, nor who gave them", async () => {
  for (let who = 0; who < 20; who++)
    await attempt(who, { s1: { choice: "b" }, t1: { text: "Jeanne Martin" } });
  const bank = await authoredBank(viewer, "sample");
  expect(bank?.items).toHaveLength(SAMPLE_ITEMS.length);
  expect(
    bank?.items.every(({ figures, choices, wrong }) => !figures && choices.length + wrong.length === 0),
  ).toBe(true);
  expect(bank?.items[0]?.answers).toBe(20);
  expect(JSON.stringify(bank)).not.toContain("Jeanne");
});

test("of each person the first meeting with an item counts, however often she comes back", async () => {
  for (let who = 0; who < 22; who++) await attempt(who, { s1: { choice: "a" } }, who);
  for (let who = 0; who < 22; who++) await attempt(who, { s1: { choice: "b" } }, 30 + who);
  expect(await itemOf("s1")).toMatchObject({ answers: 22, figures: { facility: 0 } });
});

test("an item that was changed starts anew; the others keep their answers through another version", async () => {
  for (let who = 0; who < 22; who++) await attempt(who, { s1: { choice: "b" }, m1: { choices: ["a", "b"] } });
  const changed = SAMPLE_ITEMS.map((item) =>
    item.id === "s1" ? { ...item, prompt: { fr: "Lequel ?", en: "Which one, then?" } } : item,
  );
  content.write({ items: changed });
  expect(await itemOf("s1")).toMatchObject({ answers: 0, figures: null });
  expect(await itemOf("m1")).toMatchObject({
    answers: 22,
    figures: { facility: 1 },
    flags: ["too_easy", "distractor_never_chosen"],
  });
  await attempt(22, { s1: { choice: "a" } });
  expect(await itemOf("s1")).toMatchObject({ answers: 1 });
  // Filed elsewhere, it asks the same.
  content.write({ items: changed.map((item) => ({ ...item, competency: "transparency" })) });
  expect(await itemOf("m1")).toMatchObject({ answers: 23 });
});

test("every kind is read: left out, matched, marked", async () => {
  for (let who = 0; who < 24; who++) {
    await attempt(who, {
      ...(who < 12 && { p1: { matches: { a: "a", b: "x", c: "b" } } }),
      e1: { choices: who < 6 ? ["a", "b"] : ["a"] },
      o1: { positions: {} },
    });
  }
  expect((await itemOf("p1"))?.choices.map(({ share }) => share)).toEqual([0.5, 0, 0]);
  expect((await itemOf("p1"))?.figures?.omitted).toBe(0.5);
  expect((await itemOf("e1"))?.choices.map(({ share, right }) => [share, right])).toEqual([
    [1, true],
    [0.25, false],
    [0, true],
  ]);
  expect((await itemOf("o1"))?.figures).toMatchObject({ facility: 0, omitted: 1, discrimination: null });
});

test("wrong texts are shown from five people on, written alike or nearly", async () => {
  const texts = ["GPDR", "gpdr ", "Gpdr.", "gpdr", "GPDR", "Jeanne Martin", "jeanne.martin@example.com"];
  for (let who = 0; who < 24; who++) await attempt(who, { t1: { text: texts[who] ?? "RGPD" } });
  const item = await itemOf("t1");
  expect(item?.wrong).toEqual([{ text: "gpdr", share: 5 / 24 }]);
  expect(item?.figures?.facility).toBeCloseTo(17 / 24, 9);
});

test("attempts under way do not count, and a module that is no more has no page", async () => {
  for (let who = 0; who < 22; who++) await attempt(who, { s1: { choice: "b" } });
  await db().quizAttempt.updateMany({
    where: { personId: people[0] },
    data: { submittedAt: null, score: null },
  });
  expect(await itemOf("s1")).toMatchObject({ answers: 21 });
  expect(await authoredBank(viewer, "nothing")).toBeNull();
});
