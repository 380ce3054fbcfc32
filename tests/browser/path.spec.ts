import type { Locale } from "~/kernel/locale";
import { hasPostgres, test } from "./fixture";
import { learn, lookAtTeam, type PathStep, plan, practise, seeOwn } from "./path";
import { say } from "./words";

// The path of the product, end to end, as a person walks it: in each language, on each database.
test.beforeEach(({ database }) => {
  test.skip(database === "postgresql" && !hasPostgres, "PostgreSQL's programs are not on this machine");
  test.setTimeout(300_000);
});

async function switchLanguage({ page }: PathStep, to: Locale) {
  await page.goto("/");
  const menu = page.locator("header details");
  await menu.locator("summary").click();
  await menu.getByRole("button", { name: say(to, `ui_language_${to}`), exact: true }).click();
  await test.expect(page.locator("html")).toHaveAttribute("lang", to);
}

async function signOut({ page, locale }: PathStep) {
  await page.goto("/");
  const menu = page.locator("header details");
  await menu.locator("summary").click();
  await menu.getByRole("button", { name: say(locale, "ui_sign_out") }).click();
  await test.expect(page).toHaveURL(/\/login/);
}

for (const { locale, employee, newcomer } of [
  { locale: "fr", employee: "Nadia Benali", newcomer: "Théo Marchand" },
  { locale: "en", employee: "Oliver Grant", newcomer: "Karim Haddad" },
] as const) {
  test(`${locale}: she learns, practises, her manager sees it, HR plans`, async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    const step: PathStep = { page, locale, signIn, expectAccessible };
    await signIn(employee);
    await expectAccessible();
    await learn(step);
    await practise(step);
    await seeOwn(step);
    await signOut(step);
    await signIn("Marc Lefèvre");
    await switchLanguage(step, locale);
    await lookAtTeam(step, employee);
    await signOut(step);
    await signIn("Hélène Roussel");
    await switchLanguage(step, locale);
    await plan(step, employee, true);
    await plan(step, newcomer, false);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("fr: the same path with plain forms and links", async ({ page, signIn }) => {
    const step: PathStep = { page, locale: "fr", signIn, expectAccessible: async () => undefined };
    await signIn("Yannick Le Goff");
    await learn(step);
    await practise(step);
    await seeOwn(step);
    await signOut(step);
    await signIn("Hélène Roussel");
    await switchLanguage(step, "fr");
    await lookAtTeam(step, "Yannick Le Goff");
    await plan(step, "Yannick Le Goff", true);
  });
});
