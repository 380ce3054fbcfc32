import { LOCALES, type Localized } from "~/kernel/locale";
import { readingEase, schoolGrade } from "../reading-level/reading-ease";
import { countLesson } from "./lesson-review.server";
import { type LengthCue, longestRight } from "./longest-option";
import { textParity } from "./parity.server";
import type { ModuleParts, ReadLesson } from "./parts.server";

/** One lesson in figures. */
export interface LessonFigures {
  slug: string;
  words: Localized<number>;
  sentences: Localized<number>;
  /** Reading ease, about 0 to 100: Kandel and Moles in French, Flesch in English. */
  ease: Localized<number>;
  /** School grade at which the English is read with ease. */
  grade: number;
  /** Texts (headings, paragraphs, entries, cells, lines) per language, and differences between the two. */
  blocks: Localized<number>;
  differences: number;
}

/** One module in figures. */
export interface ModuleFigures {
  slug: string;
  draft: boolean;
  lessons: LessonFigures[];
  items: number;
  kinds: number;
  checks: number;
  draw: number;
  /** Items whose right answer is the longest, of those with one right answer. */
  longest: Localized<LengthCue>;
}

function lessonFigures({ slug, texts, files }: ReadLesson): LessonFigures {
  const counts = { fr: countLesson("fr", texts.fr), en: countLesson("en", texts.en) };
  return {
    slug,
    words: { fr: texts.fr.words, en: texts.en.words },
    sentences: { fr: counts.fr.sentences, en: counts.en.sentences },
    ease: { fr: readingEase("fr", counts.fr), en: readingEase("en", counts.en) },
    grade: schoolGrade(counts.en),
    blocks: { fr: texts.fr.blocks.length, en: texts.en.blocks.length },
    differences: textParity(texts, files).length,
  };
}

/** The figures of a module whose parts could be read. */
export function moduleFigures({ head, quiz, lessons }: ModuleParts): ModuleFigures {
  const { items, checks } = quiz.value;
  const [fr, en] = LOCALES.map((locale) => longestRight(items, locale)) as [LengthCue, LengthCue];
  return {
    slug: head.value.slug,
    draft: head.value.draft ?? false,
    lessons: lessons.map(lessonFigures),
    items: items.length,
    kinds: new Set(items.map(({ kind }) => kind)).size,
    checks: checks.length,
    draw: head.value.quiz.draw,
    longest: { fr, en },
  };
}
