import { LOCALES, type Locale } from "~/kernel/locale";
import type { Item } from "~/learning/item";
import type { ForeignQuestion } from "./foreign-question";
import { competencyOf, itemId, lessonOf } from "./item-id";
import { markMissing, missingTranslations } from "./item-texts";
import { mergeLanguages } from "./merge-languages";
import { type Notice, notice, type Severity, severityOf } from "./notice";
import { readQuestions } from "./read-file";
import type { FileFormat } from "./round-trip";
import { toItem } from "./to-item";

/** Stands where an author has to choose a competency; `content check` knows no such one. */
export const NO_COMPETENCY = "to-choose";

/** A file of questions in one language. */
export interface QuestionFile {
  locale: Locale;
  bytes: Uint8Array;
}

/** A notice with the language of its file, which tells two files apart. */
export type FileNotice = Notice & { locale: Locale };

export interface ImportedItem {
  /** Sound, with placeholders where texts are missing. */
  item: Item;
  locale: Locale;
  line: number;
}

export interface ImportedQuestions {
  items: ImportedItem[];
  /** In the order of files and lines. */
  notices: FileNotice[];
  counts: Record<Severity, number>;
}

export interface ImportOptions {
  /** The competency of questions that name none; null leaves it to be chosen. */
  competency: string | null;
  /** Null: each file shows its own. */
  format: FileFormat | null;
}

interface Bare extends ImportedItem {
  question: string;
}

/**
 * Reads questions out of one file, or out of two that hold the same ones in French and English: questions with
 * the same id become one item. Sound questions are offered whatever is wrong with others.
 */
export function importQuestions(files: readonly QuestionFile[], options: ImportOptions): ImportedQuestions {
  const notices: FileNotice[] = [];
  const [first = [], second] = files.map((file) => readItems(file, options, notices));
  const items = second ? pairUp(first, second, notices) : first;
  for (const { item, locale, line, question } of items) {
    tellMissing(item, { line, question }, (found) => notices.push({ ...found, locale }));
  }
  const rank = (locale: Locale) => files.findIndex((file) => file.locale === locale);
  notices.sort((a, b) => rank(a.locale) - rank(b.locale) || a.line - b.line);
  const counts: Record<Severity, number> = { fault: 0, skipped: 0, changed: 0, to_write: 0 };
  for (const { tag } of notices) counts[severityOf(tag)]++;
  const marked = items.map(({ item, locale, line }) => ({ item: markMissing(item), locale, line }));
  return { items: marked, notices, counts };
}

function readItems({ locale, bytes }: QuestionFile, options: ImportOptions, all: FileNotice[]): Bare[] {
  const { questions, notices } = readQuestions(bytes, options.format);
  const lines = new Map<string, number>();
  const items = questions.flatMap((question) => {
    const id = freeId(question, lines, notices);
    const competency = competencyOf(question) ?? options.competency ?? NO_COMPETENCY;
    const lesson = lessonOf(question);
    const named = { id, competency, ...(lesson === undefined ? {} : { lesson }) };
    const item = toItem(question, { ...named, locale, notices });
    return item ? [{ item, locale, line: question.line, question: question.name }] : [];
  });
  for (const found of notices) all.push({ ...found, locale });
  return items;
}

/** An id that no question before has; `lines` keeps where each was given. */
function freeId(question: ForeignQuestion, lines: Map<string, number>, notices: Notice[]): string {
  const wished = itemId(question);
  const first = lines.get(wished);
  let id = wished;
  for (let count = 2; lines.has(id); count++)
    id = `${wished}-${question.line}${count === 2 ? "" : `-${count}`}`;
  lines.set(id, question.line);
  if (first !== undefined) {
    notices.push(notice({ line: question.line, question: question.name }, "name_taken", { id, first }));
  }
  return id;
}

/** Items of both files; those of the second that are alone or differ are told. */
function pairUp(first: readonly Bare[], second: readonly Bare[], notices: FileNotice[]): Bare[] {
  const waiting = new Map(second.map((entry) => [entry.item.id, entry]));
  const paired = first.map((entry) => {
    const partner = waiting.get(entry.item.id);
    const place = { line: entry.line, question: entry.question };
    if (!partner) {
      const language = second[0]?.locale ?? (entry.locale === "fr" ? "en" : "fr");
      notices.push({ ...notice(place, "partner_missing", { language }), locale: entry.locale });
      return entry;
    }
    waiting.delete(entry.item.id);
    const [french, english] = entry.locale === "fr" ? [entry, partner] : [partner, entry];
    const item = mergeLanguages(french.item, english.item);
    if (item) return { ...entry, item };
    notices.push({ ...notice(place, "partner_differs", { line: partner.line }), locale: entry.locale });
    return entry;
  });
  for (const { locale, line, question } of waiting.values()) {
    const language = locale === "fr" ? "en" : "fr";
    notices.push({ ...notice({ line, question }, "partner_missing", { language }), locale });
  }
  return [...paired, ...waiting.values()];
}

/** What an author still has to write for `item`, whose missing texts are "". */
function tellMissing(item: Item, place: { line: number; question: string }, tell: (found: Notice) => void) {
  if (item.competency === NO_COMPETENCY) tell(notice(place, "competency_needed"));
  const unwritten = (text: { fr: string; en: string }) => text.fr === "" && text.en === "";
  switch (item.kind) {
    case "single":
    case "multiple":
    case "judgement":
      for (const [index, { feedback }] of item.options.entries()) {
        if (unwritten(feedback)) tell(notice(place, "feedback_needed", { place: index + 1 }));
      }
      break;
    case "numeric":
    case "short":
      if (unwritten(item.feedback.right)) tell(notice(place, "feedback_right_needed"));
      if (unwritten(item.feedback.wrong)) tell(notice(place, "feedback_wrong_needed"));
      break;
    case "ordering":
    case "matching":
      if (unwritten(item.feedback)) tell(notice(place, "feedback_whole_needed"));
      break;
    case "spot":
      break;
  }
  for (const language of LOCALES) {
    const count = missingTranslations(item, language);
    if (count > 0) tell(notice(place, "translation_needed", { language, count }));
  }
}
