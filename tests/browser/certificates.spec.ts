import { readCode } from "~/learning/certificate";
import { expect, test } from "./fixture";
import { say } from "./words";

// Marc has completed modules in the demonstration.
test("from a completion to its certificate, its file and its verification by somebody else", async ({
  page,
  signIn,
  browser,
  expectAccessible,
}) => {
  await signIn("Marc Lefèvre");
  await page.goto("/learn/record");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("fr", "certificates_record_title"));
  await expectAccessible();
  await page.getByRole("link", { name: say("fr", "certificates_title") }).click();
  await expect(page).toHaveURL(/\/certificates$/);
  const make = page.locator("form[action='/certificates'] button").first();
  if ((await make.count()) > 0) await make.click();
  const file = page.locator("a[href$='.pdf']").first();
  await expect(file).toBeVisible();
  await expectAccessible();
  const [download] = await Promise.all([page.waitForEvent("download"), file.click()]);
  expect(download.suggestedFilename()).toMatch(/^attestation-[a-z0-9-]+\.pdf$/);

  const code = /certificates\/(.+)\.pdf/.exec((await file.getAttribute("href")) ?? "")?.[1] ?? "";
  expect(readCode(code)).not.toBeNull();
  const stranger = await browser.newContext({ locale: "en-GB", javaScriptEnabled: false });
  const other = await stranger.newPage();
  await other.goto(new URL("/verify", page.url()).href);
  await other.getByLabel(say("en", "certificates_verify_code")).fill(code.toLowerCase().replaceAll("-", " "));
  await other.getByRole("button", { name: say("en", "certificates_verify_submit") }).click();
  await expect(other.getByText(say("en", "certificates_verify_valid"))).toBeVisible();
  await expect(other.getByText("M. L.")).toBeVisible();
  await expect(other.getByRole("main")).not.toContainText("Lefèvre");
  await stranger.close();
});

test.describe("a stranger with a code that nobody has", () => {
  test.use({
    colorScheme: "dark",
    viewport: { width: 320, height: 640 },
    allowedErrors: [/the server responded with a status of 404/],
  });

  test("reads so in either language, and may type again", async ({ page, expectAccessible }) => {
    await page.goto("/verify");
    await expectAccessible();
    await page.getByLabel(say("fr", "certificates_verify_code")).fill("nothing");
    await page.getByRole("button", { name: say("fr", "certificates_verify_submit") }).click();
    await expect(page.getByText(say("fr", "certificates_verify_unknown"))).toBeVisible();
    await expectAccessible();
    await page.getByRole("button", { name: say("fr", "ui_language_en"), exact: true }).click();
    await expect(page.getByText(say("en", "certificates_verify_unknown"))).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
