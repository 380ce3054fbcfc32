import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixture";

// Questions in and out, as an author meets them; with and without scripts.
async function lookAt(page: Page, file: string) {
  await page.goto("/authoring/questions");
  await page.getByLabel("Questions en français").setInputFiles(file);
  await page.getByRole("button", { name: "Lire les fichiers" }).click();
}

async function downloaded(page: Page, button: RegExp) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

for (const javaScriptEnabled of [true, false]) {
  // The bare page that refuses a large body names no icon, so the browser asks for one in vain (404).
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled, locale: "fr-FR", allowedErrors: [/status of (400|404|413)/] });

    test("a file is understood question by question and downloaded as YAML", async ({
      page,
      signIn,
      expectAccessible,
    }) => {
      await signIn("Hélène Roussel");
      await lookAt(page, "tests/questions/faults.gift");
      await expect(page.getByText("2 questions reprises")).toBeVisible();
      await expect(page.getByRole("row", { name: /Virgule/ })).toContainText("n’est pas un nombre");
      if (javaScriptEnabled) await expectAccessible();
      const { name, text } = await downloaded(page, /YAML/);
      expect(name).toBe("questions.yaml");
      expect(text).toContain("id: bonne-2");
    });

    test("no file and a file beyond the limit are answered with what to do", async ({ page, signIn }) => {
      await signIn("Hélène Roussel");
      await page.goto("/authoring/questions");
      await page.getByRole("button", { name: "Lire les fichiers" }).click();
      await expect(page.getByRole("alert")).toContainText("Choisissez au moins un fichier.");
      const large = { name: "large.gift", mimeType: "text/plain", buffer: Buffer.alloc(1_100_000, "a") };
      await page.getByLabel("Questions en français").setInputFiles(large);
      await page.getByRole("button", { name: "Lire les fichiers" }).click();
      await expect(page.locator("body")).toContainText("1 Mo");
      await expect(page.getByRole("button", { name: "Lire les fichiers" })).toHaveCount(0);
    });

    test("a bank that was exported is understood again", async ({ page, signIn }, testInfo) => {
      await signIn("Hélène Roussel");
      await page.goto("/authoring/questions");
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Télécharger le fichier" }).click(),
      ]);
      const saved = testInfo.outputPath(file.suggestedFilename());
      await file.saveAs(saved);
      await lookAt(page, saved);
      await expect(page.getByText(/^\d+ questions reprises$/)).toBeVisible();
      await expect(page.getByText(/^\d+ défaut/)).toHaveCount(0);
    });
  });
}
