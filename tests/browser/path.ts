import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "yaml";
import type { Locale, Localized } from "~/kernel/locale";
import { converse, makeMove, movesOf } from "./conversation-driver";
import { expect } from "./fixture";
import { answerEverything } from "./quiz-driver";
import { say } from "./words";

export interface PathStep {
  page: Page;
  locale: Locale;
  signIn(name: string): Promise<void>;
  expectAccessible(): Promise<void>;
}

const LESSONS = 3;
const competencies = parse(
  readFileSync(join(import.meta.dirname, "../../content/competencies.yaml"), "utf8"),
) as { id: string; title: Localized }[];
const competencyTitle = competencies.find(({ id }) => id === "transparency")?.title ?? { fr: "?", en: "?" };
const title = { fr: "Dire quand l’IA répond", en: "Saying when AI is answering" };
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const button = ({ page, locale }: PathStep, key: string) =>
  page.getByRole("button", { name: say(locale, key), exact: true });

/** She reads the three lessons, answers a check on the way, takes the quiz and passes. */
export async function learn(step: PathStep): Promise<void> {
  const { page, locale, expectAccessible } = step;
  await page.goto("/learn");
  await expectAccessible();
  await page.getByRole("link", { name: title[locale] }).first().click();
  await expect(heading(page)).toHaveText(title[locale]);
  await expectAccessible();
  await page.goto("/learn/transparency/why-say-it");
  await answerCheck(step);
  await expectAccessible();
  for (let lesson = 0; lesson < LESSONS; lesson++) {
    const here = page.url().replace(/[?#].*$/, "");
    await button(step, "learning_mark_read").click();
    await expect(page).not.toHaveURL(new RegExp(`^${here}([?#]|$)`));
  }
  await expect(page).toHaveURL(/\/learn\/transparency\/quiz$/);
  await expectAccessible();
  await button(step, "learning_start_quiz").click();
  await expect(page).toHaveURL(/\/attempts\//);
  const kinds = await answerEverything(page, locale);
  expect(kinds.size).toBeGreaterThanOrEqual(3);
  await expectAccessible();
  await button(step, "learning_submit").click();
  await expect(page.locator("fieldset[data-item]:not([disabled])")).toHaveCount(0);
  await expectAccessible();
  await page.goto("/learn");
  await expect(
    page.getByRole("article").getByText(say(locale, "learning_state_completed"), { exact: true }),
  ).toBeVisible();
}

/** A wrong answer in a lesson is explained, and what is right was not on the page before. */
async function answerCheck({ page, locale }: PathStep): Promise<void> {
  const check = page
    .locator("form")
    .filter({ has: page.locator("input[name=check]") })
    .first();
  await check.locator("input[type=radio]").first().check();
  await check.getByRole("button", { name: say(locale, "learning_check_answer") }).click();
  await expect(page.getByRole("button", { name: say(locale, "learning_check_again") }).first()).toBeVisible();
}

/** She practises for the record: free text, a sound draft used, a flawed one refused; then reads the debrief. */
export async function practise(step: PathStep): Promise<void> {
  const { page, locale, expectAccessible } = step;
  await page.goto("/practice");
  await expectAccessible();
  await page.goto("/practice/bill-doubled-chat");
  await expectAccessible();
  await page.getByLabel(say(locale, "practice_mode_assessed")).check();
  await button(step, "practice_brief_begin").click();
  await expect(page).toHaveURL(/\/conversations\//);
  await expectAccessible();
  await converse(page, locale, movesOf(locale, "careful"));
  if (!page.url().includes("/debrief")) await makeMove(page, locale, { type: "close" });
  await expect(page).toHaveURL(/\/debrief/);
  await expectAccessible();
  // Verdicts rest on her own words.
  await expect.poll(() => page.locator("blockquote").count()).toBeGreaterThan(2);
  await expect(page.getByRole("heading", { name: say(locale, "practice_reliance") })).toBeVisible();
  await askWhatIf(step);
}

/** Changing one sentence shows what would have changed, and changes nothing on record. */
async function askWhatIf(step: PathStep): Promise<void> {
  const { page, locale } = step;
  const rude = { fr: "Vous n’aviez qu’à lire vos e-mails.", en: "You should have read your e-mails." }[
    locale
  ];
  await page.getByLabel(say(locale, "practice_what_if_text")).fill(rude);
  await button(step, "practice_what_if_see").click();
  await expect(page.getByText(say(locale, "practice_what_if_answer"))).toBeVisible();
}

/** She sees her own skills and future before anybody else does. */
export async function seeOwn({ page, locale, expectAccessible }: PathStep): Promise<void> {
  await page.goto("/skills");
  await expect(page.getByText(competencyTitle[locale]).first()).toBeVisible();
  await expectAccessible();
  await page.goto("/future");
  await expectAccessible();
}

/** Her manager sees completion, quiz, assessed practice and readiness, and opens what they rest on. */
export async function lookAtTeam({ page, locale, expectAccessible }: PathStep, name: string): Promise<void> {
  await page.goto("/team");
  await expectAccessible();
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("100");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(heading(page)).toContainText(name);
  await expect(page.getByText(title[locale]).filter({ visible: true }).first()).toBeVisible();
  await expectAccessible();
}

/** HR opens the role change, sees her gap, and makes a plan that holds the module. */
export async function plan(step: PathStep, name: string, isDone: boolean): Promise<void> {
  const { page, locale, expectAccessible } = step;
  await page.goto("/transitions");
  await expectAccessible();
  await page.locator("main article a").first().click();
  await expect(page).toHaveURL(/\/transitions\/[0-9a-f-]+$/);
  await expectAccessible();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(heading(page)).toContainText(name);
  await expectAccessible();
  await page.getByLabel(say(locale, "transitions_plan_hours_per_week")).fill("2");
  await button(step, "transitions_plan_submit").click();
  const planned = page.locator("#plan, main").getByRole("link", { name: title[locale] });
  await expect(planned.first()).toBeVisible();
  if (isDone) await expect(page.getByText(say(locale, "transitions_plan_already"))).toBeVisible();
  await expectAccessible();
}
