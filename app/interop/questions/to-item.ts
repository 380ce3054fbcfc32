import type { Locale, Localized } from "~/kernel/locale";
import type { Item } from "~/learning/item";
import type { ForeignQuestion } from "./foreign-question";
import type { ItemBase, Mapping } from "./mapping";
import { type Notice, type NoticeTag, type NoticeValues, notice } from "./notice";
import { toMultiple, toSingle, toTrueFalse } from "./to-choice-item";
import { toMatching, toOrdering } from "./to-rows-item";
import { toNumeric, toShort } from "./to-typed-item";

// What becomes of a question (content/README.md tells authors the same):
//
// | Moodle                          | here                                                              |
// |---------------------------------|-------------------------------------------------------------------|
// | multiple choice, one right      | single; points below zero are lost                                |
// | multiple choice, graded         | judgement: points are weights, below zero becomes 0               |
// | multiple choice, several right  | multiple: each right one counts the same, each wrong one costs it |
// | true/false                      | single with two options                                           |
// | numerical                       | numeric: the range with most points, one unit                     |
// | short answer                    | short: answers with most points; no wildcards, case ignored       |
// | matching                        | matching; answers without a question are distractors              |
// | ordering                        | ordering                                                          |
// | essay, description, category, cloze, gap select, drag and drop, calculated … | nothing: told   |
//
// General feedback is the feedback of ordering and matching; elsewhere it stands in where an answer has none.
// Nothing becomes spot: a text with errors to find has no counterpart.

export interface ToItem extends Omit<ItemBase, "prompt"> {
  locale: Locale;
  notices: Notice[];
}

/**
 * The item that `question` becomes, its texts in one language and "" in the other (see item-texts.ts). Null when
 * it cannot be one; why is then among the notices.
 */
export function toItem(question: ForeignQuestion, { locale, notices, ...given }: ToItem): Item | null {
  const place = { line: question.line, question: question.name };
  const tell = <Tag extends NoticeTag>(tag: Tag, values: NoticeValues[Tag]) => {
    notices.push(notice(place, tag, ...([values] as never)));
    return null;
  };
  const say = (text: string): Localized => ({ fr: "", en: "", [locale]: text });
  if (question.text === "") return tell("text_missing", {});
  const base = { ...given, prompt: say(question.text) };
  const { body, feedback: general } = question;
  const context: Mapping = { general, say, tell };
  switch (body.type) {
    case "choice":
      return body.single ? toSingle(base, body.answers, context) : toMultiple(base, body.answers, context);
    case "truefalse":
      return toTrueFalse(base, body, context);
    case "numerical":
      return toNumeric(base, body, context);
    case "short":
      return toShort(base, body, locale, context);
    case "matching":
      return toMatching(base, body, context);
    case "ordering":
      return toOrdering(base, body.elements, context);
  }
}
