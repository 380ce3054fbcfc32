import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { presenceField } from "~/learning/answer-field";
import { loadAttempt, startAttempt } from "~/learning/attempt.server";
import { db } from "~/platform/db.server";
import { say } from "./browser/words";
import { openTestContent } from "./learning-content";
import { fieldsOf, rightAnswer } from "./learning-fields";
import { SAMPLE_ITEMS, sampleItem } from "./learning-items";
import type { RunningApplication } from "./process/application";
import { createLearners, get, type Learner, openQuizSite, post, type QuizSite } from "./process/quiz-site";

// What a browser, or who pretends to be one, may send to a quiz; against the compiled application.
const content = openTestContent();
let site: QuizSite;
let application: RunningApplication;
let address: string;
/** Each test has a learner of its own, in turn French and English. */
let learners: Learner[];

/** An attempt that is open, with the fields of a browser that knows everything. */
interface Prepared {
  learner: Learner;
  id: string;
  page: string;
  right: URLSearchParams;
}
const COUNT = 24;
const prepared: Record<string, Prepared[]> = {};

async function prepare(learner: Learner, module: string, minutesAgo: number): Promise<Prepared> {
  const start = await startAttempt(learner.viewer, module, new Date(Date.now() - minutesAgo * 60_000));
  if (!start?.ok) throw new Error(module);
  const id = start.value.attemptId;
  const asked = (await loadAttempt(learner.viewer, id))?.asked ?? [];
  const right = asked.flatMap(({ item, drawn }) => fieldsOf(item, drawn, rightAnswer(item)));
  return { learner, id, page: `/attempts/${id}`, right: new URLSearchParams(right) };
}

beforeAll(async () => {
  site = await openQuizSite();
  content.write();
  content.write({ slug: "timed", quiz: { minutes: 10 } });
  content.write({ slug: "leaving" });
  content.write({ slug: "changing" });
  content.write({ slug: "small", items: [sampleItem("numeric"), sampleItem("short")] });
  await site.publish(content.root);
  await site.withDatabase(async () => {
    learners = [...(await createLearners(COUNT / 2, "fr")), ...(await createLearners(COUNT / 2, "en"))];
    // In turn: one French, one English.
    learners = learners.map((_, index) => learners[(index % 2) * (COUNT / 2) + (index >> 1)] as Learner);
    for (const module of ["sample", "timed", "leaving", "changing"]) {
      prepared[module] = [];
      for (const learner of learners) prepared[module].push(await prepare(learner, module, 20));
    }
  });
  application = await site.start();
  address = application.address;
}, 180_000);
afterAll(async () => {
  await application.end();
  site.remove();
});

let turn = -1;
let mine: Prepared;
let locale: "fr" | "en";
beforeEach(() => {
  turn += 1;
  mine = prepared["sample"]?.[turn] as Prepared;
  locale = mine.learner.viewer.locale;
});

const textOf = async (response: Response) => (await response.text()).replaceAll("&#x27;", "'");
const pageOf = async (learner: Learner, url: string) => textOf(await get(address, url, learner));
const countSaved = async ({ learner, page }: Prepared) =>
  /<progress[^>]*value="(\d+)"/.exec(await pageOf(learner, page))?.[1];
const save = ({ learner, page }: Prepared, body: BodyInit, headers?: Record<string, string>) =>
  post(address, `${page}/answers`, learner, body, headers);
const submit = ({ learner, page, right }: Prepared) =>
  post(address, page, learner, new URLSearchParams([...right, ["intent", "submit"]]));

test("somebody else's attempt is not there: not to read, answer or submit, whoever asks", async () => {
  await save(mine, new URLSearchParams({ "a.t1": "a secret of mine" }));
  const stranger = learners[COUNT - 1] as Learner;
  const theirs = { ...mine, learner: stranger };
  for (const response of [
    await get(address, mine.page, stranger),
    await submit(theirs),
    await save(theirs, mine.right),
  ]) {
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/secret/);
  }
  const refused = await pageOf(stranger, mine.page);
  expect(refused).toContain(say(stranger.viewer.locale, "ui_error_404_title"));
  expect(await pageOf(mine.learner, mine.page)).toContain("a secret of mine");
  expect(await countSaved(mine)).toBe("1");
});

test.each(["not-an-id", "%00", "0".repeat(300), "00000000-0000-4000-8000-000000000000"])(
  "an attempt %j that is none is not there",
  async (id) => {
    const { learner } = mine;
    for (const response of [
      await get(address, `/attempts/${id}`, learner),
      await post(address, `/attempts/${id}/answers`, learner),
      await post(address, `/attempts/${id}`, learner, new URLSearchParams({ intent: "submit" })),
    ]) {
      expect([400, 404]).toContain(response.status);
    }
  },
);

test("who is not signed in is sent to sign in, and nothing is saved", async () => {
  const nobody = { ...mine, learner: { ...mine.learner, cookie: "" } };
  for (const response of [await save(nobody, mine.right), await submit(nobody)]) {
    expect(response.status).toBe(302);
    expect(response.headers.get("Location")).toMatch(/^\/login/);
  }
  expect(await countSaved(mine)).toBe("0");
});

test("a closed attempt takes nothing more; submitting it again, or five times at once, changes nothing", async () => {
  const all = await Promise.all([1, 2, 3, 4, 5].map(() => submit(mine)));
  expect(all.map(({ status }) => status)).toEqual([302, 302, 302, 302, 302]);
  const result = await pageOf(mine.learner, mine.page);
  expect(result).toContain(say(locale, "learning_result_passed"));
  expect(result).toMatch(/100\s?%/);
  const blank = new URLSearchParams(SAMPLE_ITEMS.map(({ id }) => [presenceField(id), "1"]));
  expect(await (await save(mine, blank)).json()).toEqual({ refused: "submitted", secondsLeft: null });
  for (const intent of ["save", "submit"]) {
    const again = await post(
      address,
      mine.page,
      mine.learner,
      new URLSearchParams([...blank, ["intent", intent]]),
    );
    expect([again.status, again.headers.get("Location")]).toEqual([302, mine.page]);
  }
  expect(await pageOf(mine.learner, mine.page)).toMatch(/100\s?%/);
});

test("out of time: what comes late is not taken, the page says so, and what was saved counts", async () => {
  const late = prepared["timed"]?.[turn] as Prepared;
  expect(await (await save(late, late.right)).json()).toEqual({ refused: "time_over", secondsLeft: null });
  const form = await post(
    address,
    late.page,
    late.learner,
    new URLSearchParams([...late.right, ["intent", "save"]]),
  );
  expect(form.headers.get("Location")).toBe(`${late.page}?notice=time_over`);
  const page = await pageOf(late.learner, late.page);
  expect(page).toContain(say(locale, "learning_refused_time_over"));
  expect(page).toContain(say(locale, "learning_refused_time_over_text"));
  expect((await submit(late)).status).toBe(302);
  const result = await pageOf(late.learner, late.page);
  expect(result).toContain(say(locale, "learning_time_ran_out"));
  expect(result).toMatch(/>0\s?%/);
});

test("in another order, twice, with unknown items, options and keys: what is ours is taken, the rest ignored", async () => {
  const strange =
    "on.nowhere=1&a.nowhere=1&__proto__=1&a.__proto__=1&a.constructor.0=1&a.s1=99&a.m1=-1&on.o1=__proto__";
  expect((await save(mine, new URLSearchParams(strange))).status).toBe(200);
  expect(await countSaved(mine)).toBe("0");
  const backwards = new URLSearchParams([...mine.right].reverse());
  for (let time = 0; time < 2; time++) expect((await save(mine, backwards)).status).toBe(200);
  const repeated = new URLSearchParams([...mine.right, ["a.n1", "0"], ["a.t1", "no"], ["a.s1", "0"]]);
  expect((await save(mine, repeated)).status).toBe(200);
  expect(await countSaved(mine)).toBe("8");
  await post(address, mine.page, mine.learner, new URLSearchParams({ intent: "submit" }));
  expect(await pageOf(mine.learner, mine.page)).toMatch(/100\s?%/);
});

test("1 MB of text, and just under it, is refused in words, and what was saved before stays", async () => {
  await save(mine, mine.right);
  const over = `intent=save&a.t1=${"x".repeat(1_000_001)}`;
  const under = `intent=save&a.t1=${"x".repeat(999_000)}`;
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const guarded = await post(address, mine.page, mine.learner, over, { ...form, "Accept-Language": locale });
  expect([guarded.status, await textOf(guarded)]).toEqual([413, expect.stringContaining("1")]);
  const refused = await post(address, mine.page, mine.learner, under, form);
  expect(refused.status).toBe(413);
  const page = await textOf(refused);
  expect(page).toContain(`<html lang="${locale}"`);
  expect(page).toContain(say(locale, "ui_error_413_text"));
  expect((await save(mine, under, form)).status).toBe(413);
  expect(await countSaved(mine)).toBe("8");
  // What fits the form but not a field is cut, not refused.
  const long = await save(mine, `a.t1=${"%F0%9F%98%80".repeat(10_000)}`, form);
  expect(await long.json()).toMatchObject({ refused: null });
  expect(await pageOf(mine.learner, mine.page)).toContain(`value="${"😀".repeat(250)}"`);
  // Wherever the pieces of the page are cut, no half of a character and no filling is in them.
  for (let shift = 0; shift < 4; shift++) {
    const text = "x".repeat(shift) + "😀".repeat(240);
    await save(mine, new URLSearchParams({ "a.t1": text, "a.n1": text }));
    const page = await pageOf(mine.learner, mine.page);
    expect(page.split(`value="${text}"`)).toHaveLength(3);
    expect(page).not.toMatch(/[\0\ufffd]/);
  }
});

test.each([
  ["application/json", '{"intent":"save","a.t1":"x"}', 415],
  ["text/plain", "intent=save&a.t1=x", 415],
  ["multipart/form-data", "no boundary", 400],
  ["multipart/form-data; boundary=x", "--y\r\nbroken", 400],
  ["application/octet-stream", "\u0000\u0001", 415],
])("a body of type %s is refused with a clear page and saves nothing", async (type, body, status) => {
  for (const url of [mine.page, `${mine.page}/answers`]) {
    const response = await post(address, url, mine.learner, body, { "Content-Type": type });
    expect(response.status).toBe(status);
    if (url === mine.page) expect(await textOf(response)).toContain(say(locale, "ui_error_400_text"));
  }
  expect(await countSaved(mine)).toBe("0");
});

test("a form without a wish, and one of several parts, are told apart", async () => {
  const wishless = await post(address, mine.page, mine.learner, mine.right);
  expect(wishless.status).toBe(400);
  expect(await textOf(wishless)).toContain(say(locale, "ui_error_400_title"));
  const parts = new FormData();
  for (const [name, value] of [...mine.right, ["intent", "save"] as const]) parts.append(name, value);
  parts.append("a.t1", new Blob(["a file"]), "file.txt");
  expect((await post(address, mine.page, mine.learner, parts)).status).toBe(302);
  expect(await countSaved(mine)).toBe("8");
});

test("broken encoding, NUL and half characters are stored as what can be stored", async () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const body = "a.t1=%E9%ZZ%00%ED%A0%80ok&on.n1=1&a.n1=1%002&a.s1=%00&on.%00=1";
  expect(await (await save(mine, body, form)).json()).toMatchObject({ refused: null });
  expect(await pageOf(mine.learner, mine.page)).toMatch(/value="[^"]*%ZZ [^"]*ok"/);
});

test("a quiz whose bank is too small says so, asks what it has and leads to a result", async () => {
  const { learner } = mine;
  const introduction = await pageOf(learner, "/learn/small/quiz");
  expect(introduction).toContain(say(locale, "learning_bank_small_text"));
  const started = await post(address, "/learn/small/quiz", learner);
  const page = started.headers.get("Location") ?? "";
  expect(page).toMatch(/^\/attempts\//);
  expect((await pageOf(learner, page)).match(/data-item=/g)).toHaveLength(2);
  await post(
    address,
    page,
    learner,
    new URLSearchParams({ intent: "submit", "a.n1": "12,5", "a.t1": "RGPD" }),
  );
  expect(await pageOf(learner, page)).toMatch(/100\s?%/);
});

test("content that changes or goes while people are in its quiz: they are asked what they were asked", async () => {
  const [leaving, changing] = [
    prepared["leaving"]?.[turn] as Prepared,
    prepared["changing"]?.[turn] as Prepared,
  ];
  for (const attempt of [leaving, changing]) await save(attempt, attempt.right);
  rmSync(path.join(content.root, "modules/leaving"), { recursive: true });
  content.write({
    slug: "changing",
    items: [{ ...sampleItem("single"), id: "brand-new" }],
    quiz: { draw: 1 },
  });
  await site.publish(content.root);
  await application.end();
  application = await site.start();
  address = application.address;
  for (const attempt of [leaving, changing]) {
    const { learner, page } = attempt;
    expect((await pageOf(learner, page)).match(/data-item=/g)).toHaveLength(8);
    expect(await countSaved(attempt)).toBe("8");
    await post(address, page, learner, new URLSearchParams({ intent: "submit" }));
    expect(await pageOf(learner, page)).toMatch(/100\s?%/);
  }
  expect(await pageOf(leaving.learner, leaving.page)).toContain(say(locale, "learning_result_removed"));
  expect((await get(address, "/learn/leaving/quiz", leaving.learner)).status).toBe(404);
});

test("after all of this the log names no error, and every person has the attempts that were started", async () => {
  expect(application.output()).not.toMatch(/request failed|render failed/);
  await application.end();
  await site.withDatabase(async () => {
    const attempts = await db().quizAttempt.groupBy({ by: ["personId", "moduleSlug"], _count: true });
    expect(attempts.filter(({ _count }) => _count !== 1)).toEqual([]);
  });
  application = await site.start();
});
