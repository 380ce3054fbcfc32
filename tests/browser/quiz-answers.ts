import type { Locator, Page } from "@playwright/test";
import type { Locale, Localized } from "~/kernel/locale";
import type { Item } from "~/learning/item";
import { draftPieces } from "~/learning/spans";
import { SAMPLE_ITEMS } from "../learning-items";

/** What each field of a question is called, and what it should be set to: true to tick, or a text or choice. */
export function rightValues(item: Item, locale: Locale): Map<string, string | boolean> {
  const text = (words: Localized) => words[locale];
  switch (item.kind) {
    case "single":
    case "multiple":
      return new Map(item.options.map((option) => [text(option.text), option.right]));
    case "judgement": {
      const best = Math.max(...item.options.map(({ weight }) => weight));
      return new Map(item.options.map((option) => [text(option.text), option.weight === best]));
    }
    case "spot":
      return new Map(
        draftPieces(item.draft[locale]).flatMap(({ text: passage, span }) => {
          const found = item.spans.find(({ id }) => id === span);
          return found ? [[passage, found.wrong] as const] : [];
        }),
      );
    case "ordering":
      return new Map(item.elements.map((element, index) => [text(element.text), String(index + 1)]));
    case "matching":
      return new Map(item.pairs.map((pair) => [text(pair.left), text(pair.right)]));
    case "numeric":
      return new Map([["", String(item.answer.value)]]);
    case "short":
      return new Map([["", item.accept[locale][0] ?? ""]]);
  }
}

/** Answers one question rightly with whatever the browser offers, scripts or not. */
export async function answerQuestion(question: Locator, item: Item, locale: Locale): Promise<void> {
  for (const [name, value] of rightValues(item, locale)) {
    if (name === "") await question.getByRole("textbox").fill(String(value));
    else if (value === true) await question.getByLabel(name, { exact: true }).check();
    else if (typeof value === "string") {
      const select = question.getByLabel(name, { exact: true });
      await select.selectOption(item.kind === "ordering" ? { value } : { label: value });
    }
  }
}

/** Answers every question but those of the kinds `without`. */
export async function answerQuestions(page: Page, locale: Locale, without: Item["kind"][] = []) {
  for (const item of SAMPLE_ITEMS.filter(({ kind }) => !without.includes(kind))) {
    await answerQuestion(page.locator(`fieldset[data-item="${item.id}"]`), item, locale);
  }
}

/** The field that has the focus, as somebody sees it who only has a keyboard. */
interface Focused {
  item: string | null;
  type: string;
  label: string;
  checked: boolean;
  options: { value: string; text: string }[];
  isSubmit: boolean;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    const select = document.activeElement;
    const options = select instanceof HTMLSelectElement ? [...select.options] : [];
    return {
      item: field.closest<HTMLElement>("fieldset[data-item]")?.dataset["item"] ?? null,
      type: field.type ?? field.tagName,
      label: field.labels?.[0]?.textContent?.trim() ?? "",
      checked: field.checked === true,
      options: options.map(({ value, text }) => ({ value, text })),
      isSubmit: field.value === "submit" && field.tagName === "BUTTON",
    };
  });

/** Goes through the form by Tab, answers what has the focus, and ends on the button that submits. */
export async function answerByKeyboard(page: Page, locale: Locale): Promise<Set<string>> {
  const touched = new Set<string>();
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    if (here.isSubmit) return touched;
    const item = SAMPLE_ITEMS.find(({ id }) => id === here.item);
    if (!item) continue;
    touched.add(item.kind);
    const values = rightValues(item, locale);
    if (here.type === "text") await page.keyboard.type(String(values.get("")));
    else if (here.type === "checkbox") {
      if (values.get(here.label) === true) await page.keyboard.press("Space");
    } else if (here.type === "radio") {
      await page.keyboard.press("Space");
      // The arrows move the choice within the group.
      for (let turn = 0; turn < 8 && values.get((await focused(page)).label) !== true; turn++) {
        await page.keyboard.press("ArrowDown");
      }
    } else if (here.type === "select-one") {
      const wanted = values.get(here.label);
      const index = here.options.findIndex(({ value, text }) =>
        item.kind === "ordering" ? value === wanted : text === wanted,
      );
      for (let down = 0; down < index; down++) await page.keyboard.press("ArrowDown");
    }
  }
  throw new Error("the button that submits is not reached by Tab");
}
