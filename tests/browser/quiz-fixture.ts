import type { BrowserContext, Page } from "@playwright/test";
import { contentReader } from "~/content/reader.server";
import type { Locale } from "~/kernel/locale";
import type { Item } from "~/learning/item";
import { provideContent } from "~/platform/content.server";
import { openTestContent } from "../learning-content";
import { SAMPLE_ITEMS, sampleItem } from "../learning-items";
import { createLearners, type Learner, openQuizSite } from "../process/quiz-site";
import { test as base, expect } from "./fixture";
import { say } from "./words";

export { expect };

const EACH = 20;

interface QuizWorker {
  /** The application with a quiz of each kind of item (`kinds`), a timed one (`timed`) and a small one (`small`). */
  quizSite: { address: string; next(locale: Locale): Learner };
}

export const test = base.extend<{ signInAs: (locale: Locale) => Promise<Learner> }, QuizWorker>({
  quizSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern, and this fixture needs no other
    async ({}, use) => {
      provideContent(contentReader);
      const content = openTestContent();
      const items = SAMPLE_ITEMS.map((item) => ({ ...item, lesson: "second" }));
      content.write({ slug: "kinds", items });
      content.write({ slug: "timed", items, quiz: { minutes: 10 } });
      content.write({ slug: "small", items: [sampleItem("numeric"), sampleItem("short")] });
      const site = await openQuizSite();
      await site.publish(content.root);
      const waiting = await site.withDatabase(async () => ({
        fr: await createLearners(EACH, "fr"),
        en: await createLearners(EACH, "en"),
      }));
      const application = await site.start();
      const next = (locale: Locale) => {
        const learner = waiting[locale].pop();
        if (!learner) throw new Error("more learners are needed");
        return learner;
      };
      await use({ address: application.address, next });
      await application.end();
      site.remove();
    },
    { scope: "worker", timeout: 180_000 },
  ],

  address: [async ({ quizSite }, use) => use(quizSite.address), { scope: "worker" }],

  signInAs: async ({ quizSite, context }, use) =>
    use(async (locale) => {
      const learner = quizSite.next(locale);
      await signIn(context, quizSite.address, learner);
      return learner;
    }),
});

/** Gives the browser the session of `learner`. */
export async function signIn(context: BrowserContext, url: string, { cookie }: Learner) {
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url }]);
}

/** Starts the quiz of `module` from its introduction and waits for its questions. */
export async function startQuiz(page: Page, module: string, locale: Locale) {
  await page.goto(`/learn/${module}/quiz`);
  await page.getByRole("button", { name: say(locale, "learning_start_quiz") }).click();
  await expect(page).toHaveURL(/\/attempts\//);
  await expect(page.locator("fieldset[data-item]").first()).toBeVisible();
}

/** The question of one kind on the page. */
export const questionOf = (page: Page, kind: Item["kind"]) =>
  page.locator(`fieldset[data-item="${sampleItem(kind).id}"]`);

/** The page's word that everything is with the server. */
export const expectSaved = (page: Page, locale: Locale) =>
  expect(page.getByText(say(locale, "learning_saved"), { exact: true }).first()).toBeVisible();
