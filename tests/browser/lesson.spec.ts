import type { Page } from "@playwright/test";
import { readPdf } from "../pdf-reader";
import { expect, test } from "./fixture";
import { say } from "./words";

const READER = "Nadia Benali";
const FIRST = "/learn/transparency/why-say-it";
const SECOND = "/learn/transparency/the-right-words";

const isOn = (page: Page, path: string) => new URL(page.url()).pathname === path;
/** Waits until scripts run: only they know which heading is in view. */
async function awake(page: Page) {
  await page
    .locator("main .prose h2")
    .first()
    .evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator("[aria-current=location]").first()).toBeAttached();
}

test("the catalogue's views, a search and its filters are accessible and work by their addresses", async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn(READER);
  await page.goto("/learn");
  await expect(page.getByRole("heading", { name: say("fr", "catalogue_path_steps") })).toBeVisible();
  await expectAccessible();
  await page.getByRole("searchbox").fill("reclamations");
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/[?&]q=reclamations/);
  await expect(page.locator("main mark").first()).toHaveText(/réclam/i);
  await expectAccessible();
  await page.getByText(say("fr", "catalogue_filters"), { exact: true }).click();
  await page.getByLabel(say("fr", "catalogue_filter_guideline")).selectOption("1");
  await page.getByRole("button", { name: say("fr", "catalogue_filters_apply") }).click();
  await expect(page).toHaveURL(/guideline=1/);
  await expect(page).toHaveURL(/q=reclamations/);
  await expectAccessible();
  await page.getByRole("link", { name: say("fr", "catalogue_remove_search", { q: "reclamations" }) }).click();
  await expect(page).not.toHaveURL(/q=/);
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await page.goto("/learn?q=zeppelin&state=expired");
  await expect(page.getByText(say("fr", "catalogue_none_title", { q: "zeppelin" }))).toBeVisible();
  await expectAccessible();
});

test("a result leads to its heading", async ({ page, signIn }) => {
  await signIn(READER);
  await page.goto("/learn?q=r%C3%A9clamation");
  const result = page.locator("main h3 a[href*='#']").first();
  const heading = new URL((await result.getAttribute("href")) ?? "", page.url()).hash;
  await result.click();
  await expect(page.locator(heading)).toBeInViewport();
});

test("who leaves in the middle of a lesson is offered to go on there", async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn(READER);
  await page.goto(SECOND);
  await awake(page);
  const heading = page.locator("main .prose h2").nth(2);
  const text = (await heading.textContent()) ?? "";
  const id = (await heading.getAttribute("id")) ?? "";
  await heading.evaluate((element) => element.scrollIntoView());
  // Time has to pass: a report without a second of reading is not sent.
  await page.waitForTimeout(2_500);
  const reported = page.waitForResponse((response) => response.url().endsWith("/learn/time"));
  await page.keyboard.press("ArrowRight");
  await reported;
  await page.goto("/learn/transparency");
  await expect(page.locator(`main a[href="${SECOND}#${id}"]`)).toBeVisible();
  await page.goto(SECOND);
  await expect(page.getByText(say("fr", "catalogue_resume_title", { heading: text }))).toBeVisible();
  await expectAccessible();
  await page.getByRole("link", { name: say("fr", "catalogue_resume_go") }).click();
  await expect(heading).toBeInViewport();
});

test("arrow keys turn pages, and are left alone wherever they mean something else", async ({
  page,
  signIn,
}) => {
  await signIn(READER);
  await page.goto(FIRST);
  await awake(page);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(SECOND);
  await expect(page.locator("#main")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(FIRST);
  await page.keyboard.press("ArrowLeft");
  for (const key of ["n", "p", "j", "k", "?", "/", "1", "Shift+ArrowRight"]) await page.keyboard.press(key);
  const field = page.locator("main :is(input[type=radio], input[type=checkbox], select)").first();
  await field.focus();
  await page.keyboard.press("ArrowRight");
  await page.locator("main .prose p").first().selectText();
  await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(500);
  expect(isOn(page, FIRST)).toBe(true);
});

test("a lesson prints completely, without what only a screen can use", async ({ page, signIn }) => {
  await signIn(READER);
  await page.goto(SECOND);
  await awake(page);
  const hidden = await page.locator("main .prose details").allTextContents();
  const law = await page.locator("main .prose [data-print=addresses] a").first().getAttribute("href");
  const { pages } = await readPdf(await page.pdf({ format: "A4" }));
  const printed = pages.join(" ").replace(/\s+/g, "");
  const has = (text: string) => printed.includes(text.replace(/\s+/g, ""));
  expect(hidden.length).toBeGreaterThan(0);
  for (const text of hidden) expect(has(text), text).toBe(true);
  for (const paragraph of await page.locator("main .prose > p").allTextContents()) {
    expect(has(paragraph), paragraph).toBe(true);
  }
  expect(has(law ?? "no address")).toBe(true);
  expect(has(say("fr", "catalogue_lesson_sources"))).toBe(true);
  for (const key of [
    "learning_mark_read",
    "learning_check_answer",
    "catalogue_keyboard",
    "ui_skip_to_content",
  ]) {
    expect(has(say("fr", key)), key).toBe(false);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole lesson can be read, found and gone through", async ({ page, signIn }) => {
    await signIn(READER);
    await page.goto("/learn");
    await page.getByRole("searchbox").fill("l'annonce");
    await page.getByRole("button", { name: say("fr", "catalogue_search_submit") }).click();
    await expect(page.locator("main mark").first()).toBeVisible();
    await page.goto(SECOND);
    const reveal = page.locator("main .prose details").first();
    await reveal.locator("summary").click();
    await expect(reveal.locator("p").first()).toBeVisible();
    await page.getByRole("link", { name: /^Précédente/ }).click();
    await expect(page).toHaveURL(FIRST);
  });
});
