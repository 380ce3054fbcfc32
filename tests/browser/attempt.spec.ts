import type { Page } from "@playwright/test";
import { answerQuestions } from "./quiz-answers";
import { expect, expectSaved, questionOf, signIn, startQuiz, test } from "./quiz-fixture";
import { say } from "./words";

// What a browser goes through in the middle of a quiz: no connection, reloads, other tabs, other people, no more time.

const single = (page: Page) => questionOf(page, "single").getByRole("radio");
const short = (page: Page) => questionOf(page, "short").getByRole("textbox");
const submit = (page: Page) => page.getByRole("button", { name: say("en", "learning_submit") });
const offline = (page: Page) => page.getByText(say("en", "learning_offline"), { exact: true }).first();
const isPassed = (page: Page) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(say("en", "learning_result_passed"));

test.describe("without a connection", () => {
  // The console names each request that went nowhere; that is what is under test.
  test.use({ allowedErrors: [/ERR_(INTERNET_DISCONNECTED|FAILED)/] });

  test("answers are kept, submitting waits, and both go on when the connection is back", async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs("en");
    await startQuiz(page, "kinds", "en");
    await answerQuestions(page, "en", ["single", "short"]);
    await expectSaved(page, "en");
    await context.setOffline(true);
    await answerQuestions(page, "en");
    await expect(offline(page)).toBeVisible();
    await submit(page).click();
    await expect(offline(page)).toBeVisible();
    await expect(single(page).nth(0)).toBeVisible();
    await context.setOffline(false);
    await expectSaved(page, "en");
    await submit(page).click();
    await isPassed(page);
    await expect(page.getByText(/100\s?%/).first()).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test("a page that is closed or loaded again before it could save brings its answers back", async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs("en");
    await startQuiz(page, "kinds", "en");
    await page.route("**/answers", (route) => route.abort());
    await short(page).fill("GDPR");
    await single(page).nth(1).check();
    await expect(offline(page)).toBeVisible();
    const url = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(url);
    await expect(short(again)).toHaveValue("GDPR");
    await expect(single(again).nth(1)).toBeChecked();
    await expectSaved(again, "en");
    await again.evaluate(() => localStorage.clear());
    await again.reload();
    await expect(short(again)).toHaveValue("GDPR");
    await expect(single(again).nth(1)).toBeChecked();
  });
});

test("a tab that was left open takes nothing away from what another one saved", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("en");
  await startQuiz(page, "kinds", "en");
  const other = await context.newPage();
  await other.goto(page.url());
  await answerQuestions(other, "en");
  await expectSaved(other, "en");
  await submit(page).click();
  await isPassed(page);
  await expect(page.getByText(/100\s?%/).first()).toBeVisible();
  // The other tab hears of it with its next answer.
  await short(other).fill("too late");
  await expect(
    other.getByText(say("en", "learning_refused_submitted"), { exact: true }).first(),
  ).toBeVisible();
  await other
    .getByRole("link", { name: say("en", "learning_see_result") })
    .first()
    .click();
  await expect(other.getByText(/100\s?%/).first()).toBeVisible();
});

test("leaving by a link and coming back by the browser finds every answer", async ({ page, signInAs }) => {
  await signInAs("en");
  await startQuiz(page, "kinds", "en");
  await answerQuestions(page, "en");
  await expectSaved(page, "en");
  await page.getByRole("link", { name: "Module kinds" }).first().click();
  await expect(page).toHaveURL(/\/learn\/kinds$/);
  await page.goBack();
  await expect(short(page)).toHaveValue("GDPR");
  await expect(questionOf(page, "multiple").getByRole("checkbox", { checked: true })).toHaveCount(2);
  await submit(page).click();
  await isPassed(page);
});

test.describe("somebody else signs in, in another tab", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("answers are not saved for her, and the page says so", async ({
    page,
    context,
    signInAs,
    quizSite,
  }) => {
    await signInAs("en");
    await startQuiz(page, "kinds", "en");
    await signIn(context, quizSite.address, quizSite.next("en"));
    await short(page).fill("GDPR");
    await expect(page.getByText(say("en", "learning_save_refused"), { exact: true }).first()).toBeVisible();
    await submit(page).click();
    await expect(short(page)).toHaveValue("GDPR");
  });
});

test("a session that ended says so, and answers go on once signed in again", async ({
  page,
  context,
  signInAs,
  quizSite,
}) => {
  const learner = await signInAs("en");
  await startQuiz(page, "kinds", "en");
  await context.clearCookies();
  await short(page).fill("GDPR");
  await expect(page.getByText(say("en", "learning_signed_out"), { exact: true }).first()).toBeVisible();
  await signIn(context, quizSite.address, learner);
  await page
    .getByRole("button", { name: say("en", "learning_retry") })
    .first()
    .click();
  await expectSaved(page, "en");
});

test("the time that is left counts down, is announced, and ends by submitting what there is", async ({
  page,
  signInAs,
}) => {
  await signInAs("en");
  await startQuiz(page, "timed", "en");
  await answerQuestions(page, "en");
  await expectSaved(page, "en");
  await page.clock.install();
  await page.reload();
  const timer = page.getByRole("timer");
  await expect(timer).toContainText(/(9|10):\d\d/);
  await page.clock.fastForward("05:30");
  await expect(timer).toContainText(/[34]:\d\d/);
  await expect(page.getByText("You have 5 minutes left.")).toBeAttached();
  await page.clock.fastForward("04:00");
  await expect(page.getByText("You have 1 minute left.")).toBeAttached();
  await page.clock.fastForward("01:00");
  await isPassed(page);
  await expect(page.getByText(/100\s?%/).first()).toBeVisible();
});
