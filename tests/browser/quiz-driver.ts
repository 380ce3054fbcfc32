import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { parse } from "yaml";
import type { Locale, Localized } from "~/kernel/locale";

interface Option {
  id: string;
  right?: boolean;
  weight?: number;
  text: Localized;
}
interface Item {
  id: string;
  kind: string;
  options: Option[];
  elements: { id: string; text: Localized }[];
  pairs: { id: string; left: Localized; right: Localized }[];
  draft: Localized;
  spans: { id: string; wrong: boolean }[];
  answer: { value: number };
  accept: Localized<string[]>;
}

const quizFile = join(import.meta.dirname, "../../content/modules/transparency/quiz.yaml");
const { items } = parse(readFileSync(quizFile, "utf8")) as { items: Item[] };

const spanText = (draft: string, id: string) =>
  new RegExp(`\\[\\[${id}:(.+?)\\]\\]`, "s").exec(draft)?.[1] ?? "";

/** What a label of the page says, without differences of white space. */
const labelled = (question: Locator, text: string) => question.getByLabel(text, { exact: true });

async function answer(question: Locator, item: Item, locale: Locale): Promise<void> {
  switch (item.kind) {
    case "single":
    case "multiple":
      for (const option of item.options.filter(({ right }) => right)) {
        await labelled(question, option.text[locale]).check();
      }
      return;
    case "judgement": {
      const best = item.options.toSorted((left, right) => (right.weight ?? 0) - (left.weight ?? 0))[0];
      await labelled(question, best?.text[locale] ?? "").check();
      return;
    }
    case "ordering":
      for (const [index, element] of item.elements.entries()) {
        await labelled(question, element.text[locale]).selectOption(String(index + 1));
      }
      return;
    case "matching":
      for (const pair of item.pairs) {
        await labelled(question, pair.left[locale]).selectOption({ label: pair.right[locale] });
      }
      return;
    case "spot":
      for (const span of item.spans.filter(({ wrong }) => wrong)) {
        await labelled(question, spanText(item.draft[locale], span.id)).check();
      }
      return;
    case "numeric":
      await question.getByRole("textbox").fill(String(item.answer.value));
      return;
    case "short":
      await question.getByRole("textbox").fill(item.accept[locale][0] ?? "");
      return;
    default:
      throw new Error(`the path's quiz has no driver for ${item.kind}`);
  }
}

/** Answers every question on the page rightly, as the module's own file says; the kinds that were asked. */
export async function answerEverything(page: Page, locale: Locale): Promise<Set<string>> {
  const questions = page.locator("fieldset[data-item]");
  await expect(questions).toHaveCount(8);
  const kinds = new Set<string>();
  for (const question of await questions.all()) {
    const id = await question.getAttribute("data-item");
    const item = items.find((candidate) => candidate.id === id);
    if (!item) throw new Error(`the page asks ${id}, which the module does not have`);
    await answer(question, item, locale);
    kinds.add(item.kind);
  }
  return kinds;
}
