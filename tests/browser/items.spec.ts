import type { Item } from "~/learning/item";
import { SAMPLE_ITEMS, sampleItem } from "../learning-items";
import { answerByKeyboard, answerQuestions, rightValues } from "./quiz-answers";
import { expect, questionOf, startQuiz, test } from "./quiz-fixture";
import { say } from "./words";

// Every kind of item: by keyboard alone, without scripts, by its names, and before axe in each state.

const KINDS = SAMPLE_ITEMS.map(({ kind }) => kind);

test("every kind is answered by keyboard alone, and the result takes over the focus", async ({
  page,
  signInAs,
}) => {
  await signInAs("en");
  await startQuiz(page, "kinds", "en");
  expect([...(await answerByKeyboard(page, "en"))].sort()).toEqual([...KINDS].sort());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("en", "learning_result_passed"));
  await expect(page.locator("#main")).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(say("en", "learning_result")));
  await expect(page.getByText(/100\s?%/).first()).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("Enter in a field of text saves and does not submit", async ({ page, signInAs }) => {
  await signInAs("fr");
  await startQuiz(page, "kinds", "fr");
  await questionOf(page, "short").getByRole("textbox").fill("RGPD");
  await page.keyboard.press("Enter");
  await expect(page.getByText(say("fr", "learning_saved"), { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(questionOf(page, "short").getByRole("textbox")).toHaveValue("RGPD");
});

test("what has no answer yet is named, with the way to it; a place given twice is pointed out", async ({
  page,
  signInAs,
}) => {
  await signInAs("en");
  await startQuiz(page, "kinds", "en");
  await answerQuestions(page, "en", ["ordering"]);
  const missing = page.getByRole("link", { name: /^Question \d$/ });
  await expect(missing).toHaveCount(1);
  await missing.click();
  const places = questionOf(page, "ordering").getByRole("combobox");
  await expect(places.first()).toBeInViewport();
  await places.nth(0).selectOption("2");
  await places.nth(1).selectOption("2");
  await expect(questionOf(page, "ordering").getByRole("status")).toHaveText(
    say("en", "learning_place_twice", { number: 2 }),
  );
  await places.nth(1).selectOption("3");
  await expect(questionOf(page, "ordering").getByRole("status")).toHaveText("");
  await expect(missing).toHaveCount(0);
});

test("every field is named by its option, in a group named by its question", async ({ page, signInAs }) => {
  await signInAs("fr");
  await startQuiz(page, "kinds", "fr");
  const roles: Record<Item["kind"], "radio" | "checkbox" | "combobox" | "textbox"> = {
    ...{ single: "radio", judgement: "radio", multiple: "checkbox", spot: "checkbox" },
    ...{ ordering: "combobox", matching: "combobox", numeric: "textbox", short: "textbox" },
  };
  for (const item of SAMPLE_ITEMS) {
    const group = page.getByRole("group", { name: item.prompt.fr });
    await expect(group).toHaveCount(1);
    await expect(group).toHaveAccessibleDescription(say("fr", `learning_hint_${item.kind}`));
    for (const name of rightValues(item, "fr").keys()) {
      const field = name
        ? group.getByRole(roles[item.kind], { name, exact: true })
        : group.getByRole("textbox", { name: item.prompt.fr });
      await expect(field, `${item.kind}: ${name}`).toHaveCount(1);
    }
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every kind is answered, saved, found again and submitted", async ({ page, signInAs }) => {
    await signInAs("fr");
    await startQuiz(page, "kinds", "fr");
    await answerQuestions(page, "fr", ["single"]);
    await page
      .getByRole("button", { name: say("fr", "learning_save"), exact: true })
      .last()
      .click();
    await expect(page.getByText(say("fr", "learning_saved"), { exact: true }).first()).toBeVisible();
    await page.reload();
    await expect(questionOf(page, "numeric").getByRole("textbox")).toHaveValue("12.5");
    await expect(questionOf(page, "ordering").locator("select").first()).not.toHaveValue("");
    await answerQuestions(page, "fr");
    await page.getByRole("button", { name: say("fr", "learning_submit") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("fr", "learning_result_passed"));
    await expect(page.getByText(/100\s?%/).first()).toBeVisible();
    await page.getByText(say("fr", "learning_scoring")).click();
    await expect(page.getByText(say("fr", "learning_scoring_ordering"))).toBeVisible();
  });

  test("a timed quiz says how long before it starts and when it ends", async ({ page, signInAs }) => {
    await signInAs("en");
    await page.goto("/learn/timed/quiz");
    await expect(page.getByText(say("en", "learning_quiz_time_limit_text"))).toBeVisible();
    await startQuiz(page, "timed", "en");
    await expect(page.getByText(/Open until/)).toBeVisible();
    await expect(page.getByRole("timer")).toHaveCount(0);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing on the introduction, the open quiz and its review", async ({
      page,
      signInAs,
      expectAccessible,
    }) => {
      const locale = colorScheme === "light" ? "fr" : "en";
      await signInAs(locale);
      await page.goto("/learn/timed/quiz");
      await expectAccessible();
      await startQuiz(page, "timed", locale);
      await expectAccessible();
      // Right, partly right, wrong and none, so that each look of a review is there.
      await answerQuestions(page, locale, ["multiple", "spot", "short", "matching"]);
      await questionOf(page, "multiple").getByRole("checkbox").first().check();
      await questionOf(page, "spot").getByRole("checkbox").first().check();
      await questionOf(page, "matching").getByRole("combobox").first().selectOption({ index: 1 });
      await questionOf(page, "judgement").getByRole("radio").last().check();
      await expectAccessible();
      await page.getByRole("button", { name: say(locale, "learning_submit") }).click();
      await expect(page.getByRole("heading", { name: say(locale, "learning_review") })).toBeVisible();
      await page.getByText(say(locale, "learning_scoring")).click();
      await expectAccessible();
      await expect(page.locator("article")).toHaveCount(KINDS.length);
      const again = say(locale, "learning_read_lesson_again", {
        title: `Lesson second${locale === "fr" ? " (fr)" : ""}`,
      });
      await page.getByRole("link", { name: again }).first().click();
      await expect(page).toHaveURL(/\/learn\/timed\/second$/);
    });
  });
}

test("a quiz whose bank is too small says so before it starts", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs("fr");
  await page.goto("/learn/small/quiz");
  await expect(page.getByText(say("fr", "learning_bank_small_text"))).toBeVisible();
  await expectAccessible();
  await startQuiz(page, "small", "fr");
  await expect(page.getByRole("group", { name: sampleItem("short").prompt.fr })).toBeVisible();
  await expect(page.locator("fieldset[data-item]")).toHaveCount(2);
});
