import { LOCALES, type Locale, type Localized } from "~/kernel/locale";
import type { Fault, ReadFile } from "~/platform/content.server";
import type { Item } from "../item";
import type { QuizFile } from "../quiz";
import { answersOf, longestRight } from "./longest-option";

/** A bank smaller than this repeats itself; of fewer kinds, it tires. */
export const BANK = { items: 15, kinds: 5 } as const;

/** Texts that teach after an answer, as the paths of an item have them. */
function feedbackOf(item: Item): { steps: PropertyKey[]; text: Localized }[] {
  switch (item.kind) {
    case "single":
    case "multiple":
    case "judgement":
      return item.options.map(({ feedback }, at) => ({ steps: ["options", at, "feedback"], text: feedback }));
    case "spot":
      return item.spans.map(({ why }, at) => ({ steps: ["spans", at, "why"], text: why }));
    case "numeric":
    case "short":
      return [
        { steps: ["feedback", "right"], text: item.feedback.right },
        { steps: ["feedback", "wrong"], text: item.feedback.wrong },
      ];
    case "ordering":
    case "matching":
      return [{ steps: ["feedback"], text: item.feedback }];
  }
}

/** Fewer words than this say "right" or "wrong", which the page says anyway. */
const SHORTEST_FEEDBACK_WORDS = 3;

function feedbackFaults(item: Item, at: PropertyKey[], quiz: ReadFile<QuizFile>, file: string): Fault[] {
  return LOCALES.flatMap((locale) => {
    const seen = new Set<string>();
    return feedbackOf(item).flatMap(({ steps, text }): Fault[] => {
      const words = text[locale].split(/\s+/).length;
      const line = quiz.lineAt([...at, ...steps, locale]);
      const about = `${item.id} (${locale})`;
      const doubled = seen.has(text[locale]);
      seen.add(text[locale]);
      if (doubled) {
        const mend = "say of each answer what is right or wrong in it";
        return [{ file, line, what: `${about}: the same feedback for two answers`, mend }];
      }
      if (words >= SHORTEST_FEEDBACK_WORDS) return [];
      return [
        { file, line, what: `${about}: feedback that teaches nothing`, mend: "say why, in a sentence" },
      ];
    });
  });
}

/** Items whose right option stands out by its length, where most of the bank gives itself away like that. */
function longOptionFaults(quiz: ReadFile<QuizFile>, file: string): Fault[] {
  return LOCALES.flatMap((locale: Locale) => {
    const { longest, of, standOut } = longestRight(quiz.value.items, locale);
    if (of === 0 || longest <= of / 2) return [];
    return standOut.map((id): Fault => {
      const index = quiz.value.items.findIndex((item) => item.id === id);
      const what = `${id} (${locale}): the right answer is much the longest, as in ${longest} of ${of} items`;
      const mend = "shorten it, or let the wrong answers say as much";
      return { file, line: quiz.lineAt(["items", index, "options"]), what, mend };
    });
  });
}

/** Answers that read the same. */
function doubledAnswers(item: Item, at: PropertyKey[], quiz: ReadFile<QuizFile>, file: string): Fault[] {
  return LOCALES.flatMap((locale) => {
    const texts = answersOf(item).map(({ text }) => text[locale].trim().toLowerCase());
    if (new Set(texts).size === texts.length) return [];
    const what = `${item.id} (${locale}): two answers read the same`;
    return [{ file, line: quiz.lineAt(at), what, mend: "make them differ" }];
  });
}

/** What a quiz lacks to be fit for learners. */
export function reviewQuiz(quiz: ReadFile<QuizFile>, file: string): Fault[] {
  const { items } = quiz.value;
  const kinds = new Set(items.map(({ kind }) => kind)).size;
  const faults: Fault[] = [];
  const line = quiz.lineAt(["items"]);
  if (items.length < BANK.items) {
    const what = `the bank has ${items.length} items`;
    faults.push({ file, line, what, mend: `write at least ${BANK.items}` });
  }
  if (kinds < BANK.kinds) {
    const what = `the bank has ${kinds} kinds of items`;
    faults.push({ file, line, what, mend: `use at least ${BANK.kinds}` });
  }
  const each = (["checks", "items"] as const).flatMap((list) =>
    quiz.value[list].flatMap((item, index) => [
      ...feedbackFaults(item, [list, index], quiz, file),
      ...doubledAnswers(item, [list, index], quiz, file),
    ]),
  );
  return [...faults, ...each, ...longOptionFaults(quiz, file)];
}
