import { expect, test } from "vitest";
import { importQuestions } from "./import-questions";

const read = (text: string) =>
  importQuestions([{ locale: "fr", bytes: new TextEncoder().encode(text) }], {
    competency: "transparency",
    format: null,
  });

test.each([
  ["words", (count: number) => `Mot ? {=oui${"=%5%a".repeat(count)}}`],
  ["numbers", (count: number) => `Combien ? {#=7${"=%5%1".repeat(count)}}`],
])("a question with more %s to type than anybody writes is a fault of the file", (_, question) => {
  expect(read(question(99)).items).toHaveLength(1);
  // As many as fit into the largest file: neither a failure nor a page of a hundred thousand lines.
  for (const count of [100, 180_000]) {
    const { items, notices } = read(question(count));
    expect(items).toEqual([]);
    expect(notices.map(({ tag }) => tag)).toEqual(["answers_many"]);
  }
});
