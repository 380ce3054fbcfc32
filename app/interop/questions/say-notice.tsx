import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import type { Notice, NoticeTag, NoticeValues } from "./notice";

interface Options {
  locale: Locale;
}
type Say<Values> = (values: Values, options: Options) => string;
type Sayings = { [Tag in NoticeTag]: [what: Say<NoticeValues[Tag]>, mend: Say<NoticeValues[Tag]>] };

const language = (which: Locale, options: Options) =>
  which === "fr" ? m.questions_language_fr({}, options) : m.questions_language_en({}, options);
const share = (percent: number, { locale }: Options) => new Intl.NumberFormat(locale).format(percent);

// One by one and by name, so that a page carries these messages and no others.
const SAYINGS: Sayings = {
  file_empty: [m.questions_file_empty_what, m.questions_file_empty_mend],
  file_large: [m.questions_file_large_what, m.questions_file_large_mend],
  file_binary: [m.questions_file_binary_what, m.questions_file_binary_mend],
  file_guessed: [m.questions_file_guessed_what, m.questions_file_guessed_mend],
  questions_none: [m.questions_questions_none_what, m.questions_questions_none_mend],
  questions_many: [m.questions_questions_many_what, m.questions_questions_many_mend],
  brace_open: [m.questions_brace_open_what, m.questions_brace_open_mend],
  brace_close: [m.questions_brace_close_what, m.questions_brace_close_mend],
  brace_second: [m.questions_brace_second_what, m.questions_brace_second_mend],
  title_open: [m.questions_title_open_what, m.questions_title_open_mend],
  answer_unmarked: [m.questions_answer_unmarked_what, m.questions_answer_unmarked_mend],
  pair_arrow: [m.questions_pair_arrow_what, m.questions_pair_arrow_mend],
  number_unreadable: [m.questions_number_unreadable_what, m.questions_number_unreadable_mend],
  percent_unreadable: [m.questions_percent_unreadable_what, m.questions_percent_unreadable_mend],
  xml_doctype: [m.questions_xml_doctype_what, m.questions_xml_doctype_mend],
  xml_malformed: [m.questions_xml_malformed_what, m.questions_xml_malformed_mend],
  xml_deep: [m.questions_xml_deep_what, m.questions_xml_deep_mend],
  skipped_category: [m.questions_skipped_category_what, m.questions_skipped_category_mend],
  skipped_description: [m.questions_skipped_description_what, m.questions_skipped_description_mend],
  skipped_essay: [m.questions_skipped_essay_what, m.questions_skipped_essay_mend],
  skipped_type: [m.questions_skipped_type_what, m.questions_skipped_type_mend],
  text_missing: [m.questions_text_missing_what, m.questions_text_missing_mend],
  answers_few: [m.questions_answers_few_what, m.questions_answers_few_mend],
  answers_many: [m.questions_answers_many_what, m.questions_answers_many_mend],
  answer_empty: [m.questions_answer_empty_what, m.questions_answer_empty_mend],
  answers_same: [m.questions_answers_same_what, m.questions_answers_same_mend],
  right_none: [m.questions_right_none_what, m.questions_right_none_mend],
  right_all: [m.questions_right_all_what, m.questions_right_all_mend],
  number_none: [m.questions_number_none_what, m.questions_number_none_mend],
  answer_wordless: [m.questions_answer_wordless_what, m.questions_answer_wordless_mend],
  name_taken: [m.questions_name_taken_what, m.questions_name_taken_mend],
  image_dropped: [m.questions_image_dropped_what, m.questions_image_dropped_mend],
  file_refused: [m.questions_file_refused_what, m.questions_file_refused_mend],
  link_dropped: [m.questions_link_dropped_what, m.questions_link_dropped_mend],
  markdown_kept: [m.questions_markdown_kept_what, m.questions_markdown_kept_mend],
  penalty_dropped: [m.questions_penalty_dropped_what, m.questions_penalty_dropped_mend],
  marking_changed: [m.questions_marking_changed_what, m.questions_marking_changed_mend],
  best_scaled: [
    (values, options) => m.questions_best_scaled_what({ percent: share(values.percent, options) }, options),
    m.questions_best_scaled_mend,
  ],
  feedback_dropped: [m.questions_feedback_dropped_what, m.questions_feedback_dropped_mend],
  hint_dropped: [m.questions_hint_dropped_what, m.questions_hint_dropped_mend],
  ranges_dropped: [m.questions_ranges_dropped_what, m.questions_ranges_dropped_mend],
  unit_dropped: [m.questions_unit_dropped_what, m.questions_unit_dropped_mend],
  wildcard_dropped: [m.questions_wildcard_dropped_what, m.questions_wildcard_dropped_mend],
  case_ignored: [m.questions_case_ignored_what, m.questions_case_ignored_mend],
  partial_dropped: [
    (values, options) =>
      m.questions_partial_dropped_what(
        { text: values.text, percent: share(values.percent, options) },
        options,
      ),
    m.questions_partial_dropped_mend,
  ],
  extra_dropped: [m.questions_extra_dropped_what, m.questions_extra_dropped_mend],
  partner_missing: [
    (values, options) =>
      m.questions_partner_missing_what({ language: language(values.language, options) }, options),
    m.questions_partner_missing_mend,
  ],
  partner_differs: [m.questions_partner_differs_what, m.questions_partner_differs_mend],
  translation_needed: [
    (values, options) =>
      m.questions_translation_needed_what(
        { count: values.count, language: language(values.language, options) },
        options,
      ),
    m.questions_translation_needed_mend,
  ],
  feedback_needed: [m.questions_feedback_needed_what, m.questions_feedback_needed_mend],
  feedback_right_needed: [m.questions_feedback_right_needed_what, m.questions_feedback_right_needed_mend],
  feedback_wrong_needed: [m.questions_feedback_wrong_needed_what, m.questions_feedback_wrong_needed_mend],
  feedback_whole_needed: [m.questions_feedback_whole_needed_what, m.questions_feedback_whole_needed_mend],
  competency_needed: [m.questions_competency_needed_what, m.questions_competency_needed_mend],
};

/** A notice in words: what is the matter, and how to mend it. */
export function sayNotice({ tag, values }: Notice, locale: Locale): { what: string; mend: string } {
  const [what, mend] = SAYINGS[tag] as [Say<typeof values>, Say<typeof values>];
  return { what: what(values, { locale }), mend: mend(values, { locale }) };
}
