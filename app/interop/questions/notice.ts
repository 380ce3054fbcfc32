import type { Locale } from "~/kernel/locale";

/** What each notice about a file tells, by its tag: the values that its sentences need. */
export interface NoticeValues {
  // The file as a whole.
  file_empty: object;
  file_large: { limit: number };
  file_binary: object;
  file_guessed: object;
  questions_none: object;
  questions_many: { limit: number };
  // GIFT.
  brace_open: { end: number };
  brace_close: object;
  brace_second: { begun: number };
  title_open: object;
  answer_unmarked: { text: string };
  pair_arrow: { text: string };
  number_unreadable: { given: string };
  percent_unreadable: { given: string };
  // XML.
  xml_doctype: object;
  xml_malformed: { detail: string };
  xml_deep: { limit: number };
  // Questions that stay out.
  skipped_category: { category: string };
  skipped_description: object;
  skipped_essay: object;
  skipped_type: { type: string };
  // What an item of ours needs.
  text_missing: object;
  answers_few: { count: number; least: number };
  answers_many: { count: number; most: number };
  answer_empty: { place: number };
  answers_same: { text: string };
  right_none: object;
  right_all: object;
  number_none: object;
  answer_wordless: { text: string };
  name_taken: { id: string; first: number };
  // What is not kept.
  image_dropped: { image: string };
  file_refused: { name: string };
  link_dropped: { address: string };
  markdown_kept: object;
  penalty_dropped: object;
  marking_changed: object;
  best_scaled: { percent: number };
  feedback_dropped: { text: string };
  hint_dropped: object;
  ranges_dropped: { count: number };
  unit_dropped: { unit: string };
  wildcard_dropped: { text: string };
  case_ignored: object;
  partial_dropped: { text: string; percent: number };
  extra_dropped: { text: string };
  // Two files, one per language.
  partner_missing: { language: Locale };
  partner_differs: { line: number };
  // What is left to write.
  translation_needed: { language: Locale; count: number };
  feedback_needed: { place: number };
  feedback_right_needed: object;
  feedback_wrong_needed: object;
  feedback_whole_needed: object;
  competency_needed: object;
}
export type NoticeTag = keyof NoticeValues;

/** Faults keep a question out; the others say what happened to it, or what is still to be done. */
export type Severity = "fault" | "skipped" | "changed" | "to_write";

const SKIPPED: readonly NoticeTag[] = [
  "skipped_category",
  "skipped_description",
  "skipped_essay",
  "skipped_type",
];
const TO_WRITE: readonly NoticeTag[] = [
  "partner_missing",
  "translation_needed",
  "feedback_needed",
  "feedback_right_needed",
  "feedback_wrong_needed",
  "feedback_whole_needed",
  "competency_needed",
];
const CHANGED: readonly NoticeTag[] = [
  "file_guessed",
  "name_taken",
  "image_dropped",
  "file_refused",
  "link_dropped",
  "markdown_kept",
  "penalty_dropped",
  "marking_changed",
  "best_scaled",
  "feedback_dropped",
  "hint_dropped",
  "ranges_dropped",
  "unit_dropped",
  "wildcard_dropped",
  "case_ignored",
  "partial_dropped",
  "extra_dropped",
];

/** How much a notice weighs; what is not listed as lighter is a fault. */
export function severityOf(tag: NoticeTag): Severity {
  if (SKIPPED.includes(tag)) return "skipped";
  if (TO_WRITE.includes(tag)) return "to_write";
  return CHANGED.includes(tag) ? "changed" : "fault";
}

/** One thing to know about a file: where (line from 1, name of the question or ""), and what. */
export type Notice = {
  [Tag in NoticeTag]: { tag: Tag; line: number; question: string; values: NoticeValues[Tag] };
}[NoticeTag];

/** Where a notice belongs. */
export interface Place {
  line: number;
  question: string;
}

/** A notice with its place. */
export function notice<Tag extends NoticeTag>(
  { line, question }: Place,
  tag: Tag,
  ...[values]: object extends NoticeValues[Tag] ? [] : [values: NoticeValues[Tag]]
): Notice {
  return { tag, line, question, values: values ?? {} } as Notice;
}

/** A text as a notice quotes it: one line, at most 60 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
