import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { startApplication } from "../process/application";
import { findPostgresPrograms, startPostgresServer } from "../process/postgres-server";

export { expect };

export interface BrowserOptions {
  database: "pglite" | "postgresql";
}

interface Fixtures {
  /** Signs in as a person of the demonstration, by name. */
  signIn(name: string): Promise<void>;
  /** Fails when axe finds anything on the page. */
  expectAccessible(): Promise<void>;
  /** What the page may say on the console without failing the test. */
  allowedErrors: RegExp[];
}

interface WorkerFixtures extends BrowserOptions {
  /** The address of an application of this worker's own, with the demonstration organisation. */
  address: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  database: ["pglite", { option: true, scope: "worker" }],

  address: [
    async ({ database }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "passerelle-browser-"));
      const programs = findPostgresPrograms();
      const server = database === "postgresql" && programs ? await startPostgresServer(programs) : null;
      const settings: Record<string, string> = server
        ? { DATABASE_URL: await server.createDatabase(), PASSERELLE_DEMO: "on" }
        : { PASSERELLE_DATA: folder };
      const application = await startApplication({ ...settings, LOG_LEVEL: "info" });
      await use(application.address);
      await application.end();
      await server?.remove();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],

  baseURL: async ({ address }, use) => use(address),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern, and this fixture needs no other
  allowedErrors: async ({}, use) => use([]),

  page: async ({ page, allowedErrors }, use) => {
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(String(error)));
    await use(page);
    // A breach of the content security policy is written to the console as an error, so it fails here too.
    expect(problems.filter((problem) => !allowedErrors.some((allowed) => allowed.test(problem)))).toEqual([]);
  },

  signIn: async ({ page }, use) =>
    use(async (name) => {
      await page.goto("/login");
      await page.getByRole("button", { name: new RegExp(name) }).click();
      await expect(page).not.toHaveURL(/\/login/);
    }),

  expectAccessible: async ({ page }, use) => use(() => checkAccessibility(page)),
});

async function checkAccessibility(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  expect(found).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "the page scrolls sideways").toBeLessThanOrEqual(0);
}

/** Whether the tests on PostgreSQL can run on this machine. */
export const hasPostgres = findPostgresPrograms() !== null;
