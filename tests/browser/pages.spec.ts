import { expect, test } from "./fixture";
import { say } from "./words";

const PAGES: Record<string, string[]> = {
  "Nadia Benali": ["/", "/learn", "/learn/transparency", "/learn/transparency/the-right-words", "/practice"],
  "Oliver Grant": [
    "/skills",
    "/future",
    "/method",
    "/practice/bill-doubled-chat",
    "/learn/transparency/quiz",
  ],
  "Marc Lefèvre": ["/", "/team", "/refresh", "/refresh/forecast", "/refresh/settings"],
  "Hélène Roussel": ["/team", "/transitions"],
  "Yannick Le Goff": ["/method", "/transitions"],
  "Inès Caron": ["/", "/admin"],
};

// What the path does not show: darkness, and the narrowest screen that WCAG asks for (1.4.10, 320 px).
test.describe("dark and narrow", () => {
  test.use({ colorScheme: "dark", viewport: { width: 320, height: 640 } });
  for (const [name, paths] of Object.entries(PAGES)) {
    test(`pages of ${name}`, async ({ page, signIn, expectAccessible }) => {
      await signIn(name);
      for (const path of paths) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible();
      }
    });
  }

  test("the sign-in page", async ({ page, expectAccessible }) => {
    await page.goto("/login");
    await expectAccessible();
  });
});

test.describe("pages that refuse", () => {
  test.use({ allowedErrors: [/the server responded with a status of (403|404)/] });

  test("an unknown address and a closed page say so, with a way out", async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn("Nadia Benali");
    await page.goto("/nowhere-at-all");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("fr", "ui_error_404_title"));
    await expectAccessible();
    await page.goto("/admin");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("fr", "ui_error_403_title"));
    await expectAccessible();
    await page.getByRole("main").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/$/);
  });
});

test.describe("a form that is refused", () => {
  // The browser's console names the refused form; that is the answer under test.
  test.use({ allowedErrors: [/the server responded with a status of 400/] });

  test("a wrong password is refused beside the form, and what was typed stays", async ({ page }) => {
    await page.goto("/login");
    await page.getByLabel(say("fr", "people_login_email")).fill("nobody@rivage.example");
    await page.getByLabel(say("fr", "people_login_password")).fill("wrong");
    await page.getByRole("button", { name: say("fr", "people_login_submit"), exact: true }).click();
    await expect(page.getByText(say("fr", "people_login_wrong"))).toBeVisible();
    await expect(page.getByLabel(say("fr", "people_login_email"))).toHaveValue("nobody@rivage.example");
  });
});

test("by keyboard: the first stop skips the navigation, and a page is left and entered by Enter", async ({
  page,
  signIn,
}) => {
  await signIn("Nadia Benali");
  await page.goto("/learn");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: say("fr", "ui_skip_to_content") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/\/learn$/);
});

test("a learner's page loads at most 150 kB of JavaScript, compressed, and does not move", async ({
  page,
  signIn,
}) => {
  await signIn("Nadia Benali");
  const browser = await page.context().newCDPSession(page);
  await browser.send("Network.setCacheDisabled", { cacheDisabled: true });
  await browser.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  browser.on("Network.responseReceived", ({ requestId, response }) => {
    if (new URL(response.url).pathname.endsWith(".js")) scripts.add(requestId);
  });
  browser.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto("/learn/transparency/why-say-it", { waitUntil: "networkidle" });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(total), 300);
      }),
  );
  test
    .info()
    .annotations.push({ type: "measured", description: `${bytes} bytes of JavaScript, shift ${shift}` });
  console.log(
    `lesson page: ${Math.round(bytes / 1024)} kB of JavaScript compressed, layout shift ${shift.toFixed(4)}`,
  );
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(150 * 1024);
  expect(shift).toBeLessThan(0.01);
});
