import { expect, test } from "vitest";
import { parse } from "yaml";
import { contentRoot } from "~/content/source.server";
import type { Item } from "~/learning/item";
import { moduleSource } from "~/learning/modules.server";
import { quizFileSchema } from "~/learning/quiz";
import { exportQuestions } from "./export-questions";
import { importQuestions } from "./import-questions";
import { markMissing } from "./item-texts";
import { itemsYaml } from "./items-yaml";
import { comesBackAs } from "./round-trip";

const { value } = await moduleSource.load(contentRoot());
const banks = value.modules.map((module) => [module.slug, module] as const);
const sayDraft = (draft: string) => `[…] ${draft}`;
const fileOf = (
  items: readonly Item[],
  title: Record<"fr" | "en", string>,
  locale: "fr" | "en",
  format: "gift" | "xml",
) => ({
  locale,
  bytes: new TextEncoder().encode(
    exportQuestions({ module: { title, items }, locale, format, sayDraft }).text,
  ),
});

test("there are banks to send", () => {
  expect(banks.length).toBeGreaterThanOrEqual(14);
});

test.each(banks)(
  "the bank of %s comes back from both formats in both languages",
  (_, { title, items, checks }) => {
    const bank = [...items, ...checks];
    for (const format of ["gift", "xml"] as const) {
      for (const locale of ["fr", "en"] as const) {
        const back = importQuestions([fileOf(bank, title, locale, format)], {
          competency: null,
          format: null,
        });
        const expected = bank.map((item) => comesBackAs(item, locale, format, sayDraft));
        expect(expected).not.toContain(null);
        expect(back.items.map(({ item }) => item)).toEqual(expected.map((item) => item && markMissing(item)));
        expect(back.counts.fault).toBe(0);
      }
    }
  },
);

test.each(banks)("both languages of %s make a quiz file that is sound", (_, { title, items }) => {
  for (const format of ["gift", "xml"] as const) {
    const files = (["fr", "en"] as const).map((locale) => fileOf(items, title, locale, format));
    const back = importQuestions(files, { competency: null, format: null });
    expect(back.notices.filter(({ tag }) => tag !== "skipped_category")).toEqual([]);
    const yaml = itemsYaml(back.items.map(({ item }) => item));
    const read = quizFileSchema.safeParse(parse(yaml));
    expect(read.error).toBeUndefined();
    expect(read.data?.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  }
});
