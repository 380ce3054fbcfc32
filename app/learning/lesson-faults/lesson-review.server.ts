import { isPlaceholder, PLACEHOLDER_FAULT } from "~/kernel/language/placeholder";
import { typographyFaults } from "~/kernel/language/typography";
import { LOCALES, type Locale } from "~/kernel/locale";
import type { CompiledLesson, Fault, TextBlock } from "~/platform/content.server";
import { countText, READING_EASE, readingEase, type TextCounts } from "../reading-level/reading-ease";
import { textParity } from "./parity.server";
import type { ReadLesson } from "./parts.server";
import { pictureFaults } from "./pictures.server";

/** Words of a lesson: long enough to say something, short enough for one sitting. */
export const LESSON_WORDS = { min: 600, max: 1200 } as const;

/** Components that ask something of the reader. */
const INTERACTIVE = new Set(["Check", "SpotTheError", "Reveal", "Scenario", "Reflect"]);

/** Running text: headings, tables and attributes are no sentences. */
const isProse = ({ kind }: TextBlock) => kind === "paragraph" || kind === "item" || kind === "line";

/** Words, sentences and syllables of a lesson's running text. */
export const countLesson = (locale: Locale, { blocks }: CompiledLesson): TextCounts =>
  countText(
    locale,
    blocks.filter(isProse).map(({ text }) => text),
  );

function levelFaults(text: CompiledLesson, file: string, locale: Locale): Fault[] {
  const ease = readingEase(locale, countLesson(locale, text));
  const { min, max } = READING_EASE;
  if (Number.isNaN(ease) || (ease >= min && ease <= max)) return [];
  const mend =
    ease < min
      ? "cut long sentences in two, use shorter words"
      : "say more than single words: explain, give a reason";
  const what = `reading ease ${Math.round(ease)}, not ${min} to ${max}`;
  return [{ file, line: 1, what, mend }];
}

function textFaults({ blocks }: CompiledLesson, file: string, locale: Locale): Fault[] {
  return blocks.flatMap(({ text, line }) => [
    ...(isPlaceholder(text) ? [{ file, line, ...PLACEHOLDER_FAULT }] : []),
    ...typographyFaults(locale, text).map(({ index, what, mend }): Fault => {
      const lines = text.slice(0, index).trimStart().split("\n").length;
      return { file, line: line + lines - 1, what, mend };
    }),
  ]);
}

/** What is sound in a lesson but not fit for learners, in both languages. */
export function reviewLesson({ texts, files }: ReadLesson): Fault[] {
  const alone = LOCALES.flatMap((locale) => {
    const text = texts[locale];
    const file = files[locale];
    const faults = [
      ...levelFaults(text, file, locale),
      ...textFaults(text, file, locale),
      ...pictureFaults(text, file, locale),
    ];
    const { min, max } = LESSON_WORDS;
    if (text.words < min || text.words > max) {
      faults.push({ file, line: 1, what: `${text.words} words`, mend: `write between ${min} and ${max}` });
    }
    if (!text.uses.some(({ name }) => INTERACTIVE.has(name))) {
      const mend = `use one of: ${[...INTERACTIVE].map((name) => `<${name}>`).join(", ")}`;
      faults.push({ file, line: 1, what: "nothing asks anything of the reader", mend });
    }
    return faults;
  });
  return [...alone, ...textParity(texts, files)];
}
