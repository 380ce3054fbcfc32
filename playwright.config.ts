import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";
import type { BrowserOptions } from "./tests/browser/fixture";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const isRoot = process.getuid?.() === 0;

export default defineConfig<BrowserOptions, BrowserOptions>({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  // A retry gets a new worker, and so a new application with fresh data; it is reported as flaky.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 900 },
    locale: "fr-FR",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: installed,
      args: [
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "desktop" },
    { name: "phone", use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    { name: "postgresql", testMatch: "**/path.spec.ts", use: { database: "postgresql" } },
  ],
});
