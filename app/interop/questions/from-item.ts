import type { Locale } from "~/kernel/locale";
import type { Item } from "~/learning/item";
import { draftPieces } from "~/learning/spans";
import { COMPETENCY_TAG, type ForeignBody, type ForeignQuestion, LESSON_TAG } from "./foreign-question";
import { TRUE_FALSE } from "./to-choice-item";

/** The shares that Moodle allows, in percent (question/engine/bank.php, fraction_options). */
const MOODLE_SHARES: readonly number[] = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5, 0,
];

/** The share of Moodle's that is nearest to `percent` (0..100). */
const nearestShare = (percent: number): number =>
  MOODLE_SHARES.reduce((best, share) =>
    Math.abs(share - percent) < Math.abs(best - percent) ? share : best,
  );

/** The share of a graded option, measured against the best: only the best ones have all of it. */
export const gradedShare = (weight: number, best: number): number =>
  weight === best ? 100 : Math.min(90, nearestShare((100 * weight) / best));

/**
 * What can travel in a file: line breaks are "\n", and characters that XML 1.0 forbids (section 2.2) or that
 * stand for nothing in Unicode are left out.
 */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]/g, "")
    .trim();

/** Says how the draft of a spot-the-error item is put into a question, in the language of the file. */
export type SayDraft = (draft: string) => string;

/** A question of another system that asks what `item` asks, in one language. The name is the item's id. */
export function fromItem(item: Item, locale: Locale, sayDraft: SayDraft): ForeignQuestion {
  const read = (text: Record<Locale, string>) => printable(text[locale]);
  const whole = item.kind === "ordering" || item.kind === "matching" ? read(item.feedback) : "";
  const text =
    item.kind === "spot"
      ? `${read(item.prompt)}\n\n${sayDraft(plainDraft(read(item.draft)))}`
      : read(item.prompt);
  return {
    line: 1,
    name: item.id,
    idNumber: item.id,
    tags: [
      `${COMPETENCY_TAG}${item.competency}`,
      ...(item.lesson === undefined ? [] : [`${LESSON_TAG}${item.lesson}`]),
    ],
    text,
    feedback: whole,
    body: bodyOf(item, locale, read),
  };
}

/** The draft as text, what can be marked between square brackets. */
export const plainDraft = (draft: string): string =>
  draftPieces(draft)
    .map(({ text, span }) => (span === null ? text : `[${text}]`))
    .join("");

/** Points of one option of several: right ones share 100, a wrong one costs what a right one brings. */
const shareOf = (right: boolean, rights: number): number => (right ? 1 : -1) * nearestShare(100 / rights);

function bodyOf(item: Item, locale: Locale, read: (text: Record<Locale, string>) => string): ForeignBody {
  switch (item.kind) {
    case "single": {
      const [first, second] = item.options;
      const isTrueFalse =
        item.options.length === 2 &&
        first?.text[locale] === TRUE_FALSE.true[locale] &&
        second?.text[locale] === TRUE_FALSE.false[locale];
      if (isTrueFalse && first && second) {
        const feedback = { true: read(first.feedback), false: read(second.feedback) };
        return { type: "truefalse", right: first.right, feedback };
      }
      const answers = item.options.map(({ right, text, feedback }) => ({
        text: read(text),
        percent: right ? 100 : 0,
        feedback: read(feedback),
      }));
      return { type: "choice", single: true, answers };
    }
    case "judgement": {
      const best = Math.max(...item.options.map(({ weight }) => weight));
      const answers = item.options.map(({ weight, text, feedback }) => ({
        text: read(text),
        percent: gradedShare(weight, best),
        feedback: read(feedback),
      }));
      return { type: "choice", single: true, answers };
    }
    case "multiple": {
      const rights = item.options.filter(({ right }) => right).length;
      const answers = item.options.map(({ right, text, feedback }) => ({
        text: read(text),
        percent: shareOf(right, rights),
        feedback: read(feedback),
      }));
      return { type: "choice", single: false, answers };
    }
    case "spot": {
      const texts = new Map(draftPieces(read(item.draft)).map(({ span, text }) => [span, text.trim()]));
      const rights = item.spans.filter(({ wrong }) => wrong).length;
      const answers = item.spans.map(({ id, wrong, why }) => ({
        text: texts.get(id) ?? "",
        percent: shareOf(wrong, rights),
        feedback: read(why),
      }));
      return { type: "choice", single: false, answers };
    }
    case "numeric": {
      const { value, tolerance, unit } = item.answer;
      const answers = [{ value, tolerance, percent: 100, feedback: read(item.feedback.right) }];
      return { type: "numerical", answers, wrong: read(item.feedback.wrong), unit: unit ? read(unit) : null };
    }
    case "short": {
      const right = read(item.feedback.right);
      const answers = item.accept[locale].map((text) => ({
        text: printable(text).replaceAll("*", "\\*"),
        percent: 100,
        feedback: right,
      }));
      const wrong = { text: "*", percent: 0, feedback: read(item.feedback.wrong) };
      return { type: "short", answers: [...answers, wrong], caseMatters: false };
    }
    case "matching":
      return {
        type: "matching",
        pairs: [
          ...item.pairs.map(({ left, right }) => ({ left: read(left), right: read(right) })),
          ...item.distractors.map(({ right }) => ({ left: "", right: read(right) })),
        ],
      };
    case "ordering":
      return { type: "ordering", elements: item.elements.map(({ text }) => read(text)) };
  }
}
