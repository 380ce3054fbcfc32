import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { parse } from "yaml";
import type { Locale } from "~/kernel/locale";
import type { Move } from "~/practice/conversation/move";
import { say } from "./words";

const file = join(import.meta.dirname, "../../content/scenarios/bill-doubled-chat/transcripts.yaml");
const transcripts = parse(readFileSync(file, "utf8")) as Record<Locale, Record<string, Move[]>>;

/** The moves that the scenario's author wrote for one way of handling it. */
export const movesOf = (locale: Locale, care: "careful" | "average" | "careless") =>
  transcripts[locale][care] ?? [];

const form = (page: Page, intent: string, field?: string, value?: string) => {
  const forms = page.locator("form").filter({ has: page.locator(`input[name=intent][value=${intent}]`) });
  return field ? forms.filter({ has: page.locator(`input[name=${field}][value="${value}"]`) }) : forms;
};

async function open(page: Page, inside: ReturnType<typeof form>) {
  const closed = page.locator("details:not([open])").filter({ has: inside });
  for (const details of await closed.all()) await details.locator("summary").first().click();
}

/** Types `text` and sends it. */
export async function reply(page: Page, locale: Locale, text: string): Promise<void> {
  const composer = form(page, "say").filter({ has: page.locator("textarea") });
  await composer.locator("textarea").fill(text);
  await composer.getByRole("button", { name: say(locale, "practice_send"), exact: true }).click();
}

/** Makes one move through the page, the way a person would; a draft that is not on the table is typed or skipped. */
export async function makeMove(page: Page, locale: Locale, move: Move): Promise<boolean> {
  // Without scripts each move is a page load: look at the page once all of it is there.
  await page.waitForLoadState("domcontentloaded");
  switch (move.type) {
    case "say": {
      const draft = move.draft?.id;
      const asItIs = form(page, "say", "draft", draft).filter({ has: page.locator("input[name=decision]") });
      if (draft && move.draft?.decision === "as_is" && (await asItIs.count()) > 0) {
        await asItIs.getByRole("button").click();
        return true;
      }
      if (move.text === "") return false;
      const edit = page.locator(`a[href*="draft=${draft}"]`);
      if (draft && (await edit.count()) > 0) {
        await edit.click();
        await expect(form(page, "say", "draft", draft).locator("textarea")).not.toHaveValue("");
      }
      await reply(page, locale, move.text);
      return true;
    }
    case "draft": {
      const target = form(page, "reject", "draft", move.id);
      if ((await target.count()) === 0) return false;
      await open(page, target);
      await target.locator("textarea").fill(move.reason);
      await target.getByRole("button").click();
      return true;
    }
    case "report": {
      const target = form(page, "report", "draft", move.draft);
      if ((await target.count()) === 0) return false;
      await open(page, target);
      await target.locator("textarea").fill(move.reason);
      await target.getByRole("button").click();
      return true;
    }
    case "tool": {
      const target = form(page, "tool", "tool", move.tool);
      for (const [id, value] of Object.entries(move.args)) {
        const field = target.locator(`[name="args.${id}"]`);
        if ((await field.evaluate((element) => element.tagName)) === "SELECT")
          await field.selectOption(String(value));
        else await field.fill(String(value));
      }
      await target.getByRole("button").click();
      return true;
    }
    case "handover": {
      const target = form(page, "handover");
      await open(page, target);
      await target.locator("select").selectOption(move.to);
      await target.locator("textarea").fill(move.summary);
      await target.getByRole("button").click();
      return true;
    }
    case "close": {
      const target = form(page, "close");
      await open(page, target);
      await target.getByRole("button").click();
      return true;
    }
  }
}

/** The number of the next move, as the page's forms carry it. */
export const nextIndex = (page: Page) =>
  page
    .locator("input[name=index]")
    .first()
    // The debrief has no such form: a page that is changing is asked again, not waited for.
    .inputValue({ timeout: 2_000 })
    .then(Number, () => Number.NaN);

/** Holds a whole conversation; after each move the page has gone on by one. */
export async function converse(page: Page, locale: Locale, moves: readonly Move[]): Promise<void> {
  for (const move of moves) {
    const before = await nextIndex(page);
    if (!(await makeMove(page, locale, move))) continue;
    await expect
      .poll(async () => page.url().includes("/debrief") || (await nextIndex(page)) > before, {
        timeout: 15_000,
        message: JSON.stringify(move),
      })
      .toBe(true);
    if (page.url().includes("/debrief")) return;
  }
}
