import { m } from "~/i18n/messages";
import type { Locale, Localized } from "~/kernel/locale";
import type { LessonFigures, ModuleFigures } from "~/learning/lesson-faults/figures.server";

type Cell = string | number;

/** Rows in columns as wide as their widest cell; the first is left-aligned. */
function table(headings: readonly string[], rows: readonly Cell[][]): string[] {
  const all = [headings, ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [line(headings), line(widths.map((width) => "-".repeat(width))), ...all.slice(1).map(line)];
}

const both = ({ fr, en }: Localized<Cell>, mark = " / ") => `${fr}${mark}${en}`;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => (values.length === 0 ? 0 : sum(values) / values.length);
const ratio = ({ fr, en }: Localized<number>) => (en === 0 ? "-" : (fr / en).toFixed(2));

function lessonRow(name: string, lesson: LessonFigures, isSame: string): Cell[] {
  const { words, sentences, ease, grade, blocks, differences } = lesson;
  return [
    name,
    words.fr,
    words.en,
    ratio(words),
    both(sentences),
    ease.fr.toFixed(0),
    ease.en.toFixed(0),
    grade.toFixed(1),
    both(blocks),
    differences === 0 ? isSame : differences,
  ];
}

function totalRow(name: string, lessons: readonly LessonFigures[], isSame: string): Cell[] {
  const total = (pick: (lesson: LessonFigures) => Localized<number>): Localized<number> => ({
    fr: sum(lessons.map((lesson) => pick(lesson).fr)),
    en: sum(lessons.map((lesson) => pick(lesson).en)),
  });
  const ease = (locale: Locale) => mean(lessons.map((lesson) => lesson.ease[locale]));
  return lessonRow(
    name,
    {
      slug: "",
      words: total(({ words }) => words),
      sentences: total(({ sentences }) => sentences),
      ease: { fr: ease("fr"), en: ease("en") },
      grade: mean(lessons.map(({ grade }) => grade)),
      blocks: total(({ blocks }) => blocks),
      differences: sum(lessons.map(({ differences }) => differences)),
    },
    isSame,
  );
}

/**
 * The figures of all modules as lines for a terminal: one table of lessons, one of banks, each with its totals,
 * then the drafts.
 *
 * @param drafts slugs of scenarios that are drafts
 */
export function figureLines(
  modules: readonly ModuleFigures[],
  drafts: readonly string[],
  locale: Locale,
): string[] {
  const terminal = { locale };
  const isSame = m.authoring_figures_same({}, terminal);
  const total = m.authoring_figures_total({}, terminal);
  const lessons = modules.flatMap((module) =>
    module.lessons.map((lesson) => lessonRow(`${module.slug}/${lesson.slug}`, lesson, isSame)),
  );
  const all = modules.flatMap((module) => module.lessons);
  const cue = (module: ModuleFigures, language: Locale) =>
    `${module.longest[language].longest} / ${module.longest[language].of}`;
  const banks = modules.map((module): Cell[] => [
    module.slug,
    module.items,
    module.kinds,
    module.draw,
    module.checks,
    cue(module, "fr"),
    cue(module, "en"),
  ]);
  const names = [...modules.filter(({ draft }) => draft).map(({ slug }) => slug), ...drafts];
  return [
    ...table(m.authoring_figures_lesson_columns({}, terminal).split("|"), [
      ...lessons,
      totalRow(total, all, isSame),
    ]),
    "",
    m.authoring_figures_legend({}, terminal),
    "",
    ...table(m.authoring_figures_bank_columns({}, terminal).split("|"), [
      ...banks,
      [
        total,
        sum(modules.map(({ items }) => items)),
        "",
        "",
        sum(modules.map(({ checks }) => checks)),
        "",
        "",
      ],
    ]),
    "",
    ...(names.length > 0 ? [m.authoring_figures_drafts({ names: names.join(", ") }, terminal), ""] : []),
  ];
}
