import { formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { questionKinds } from "~/i18n/question-kinds";
import type { Locale } from "~/kernel/locale";
import type { Item } from "~/learning/item";
import { Badge } from "~/ui/Badge";
import { Card } from "~/ui/Card";
import type { ImportedItem } from "./import-questions";

/** One answer as a line: its words and what becomes of them. */
interface AnswerLine {
  key: string;
  text: string;
  mark?: string;
  isRight?: boolean;
  feedback?: string;
}

/** One question as it was understood, in the language of its file: who wrote it checks it here. */
export function ItemPreview({ item, locale, line }: ImportedItem) {
  return (
    <Card
      level={3}
      eyebrow={m.questions_item_line({ line })}
      title={<code className="text-base">{item.id}</code>}
      footer={
        <>
          <Badge tone="info">{questionKinds[item.kind]()}</Badge>
          <span>{item.competency}</span>
        </>
      }
    >
      <p className="whitespace-pre-line [overflow-wrap:anywhere]" lang={locale}>
        {item.prompt[locale]}
      </p>
      <ul className="mt-3 flex list-none flex-col gap-2 p-0">
        {linesOf(item, locale).map(({ key, text, mark, isRight, feedback }) => (
          <li key={key} className="border-s-2 border-line ps-3">
            <span className="whitespace-pre-line [overflow-wrap:anywhere]" lang={locale}>
              {text}
            </span>
            {mark ? (
              <span className="ms-2">
                <Badge tone={isRight ? "good" : "neutral"}>{mark}</Badge>
              </span>
            ) : null}
            {feedback ? (
              <span className="block text-sm text-soft [overflow-wrap:anywhere]" lang={locale}>
                {feedback}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const rightOrWrong = (isRight: boolean) => (isRight ? m.questions_right() : m.questions_wrong());

function linesOf(item: Item, locale: Locale): AnswerLine[] {
  switch (item.kind) {
    case "single":
    case "multiple":
      return item.options.map(({ id, right, text, feedback }) => ({
        key: id,
        text: text[locale],
        mark: rightOrWrong(right),
        isRight: right,
        feedback: feedback[locale],
      }));
    case "judgement":
      return item.options.map(({ id, weight, text, feedback }) => ({
        key: id,
        text: text[locale],
        mark: formatPercent(weight),
        isRight: weight === Math.max(...item.options.map((option) => option.weight)),
        feedback: feedback[locale],
      }));
    case "ordering":
      return [
        ...item.elements.map(({ id, text }, index) => ({ key: id, text: `${index + 1}. ${text[locale]}` })),
        { key: "feedback", text: "", feedback: item.feedback[locale] },
      ];
    case "matching":
      return [
        ...item.pairs.map(({ id, left, right }) => ({
          key: id,
          text: m.questions_pair({ left: left[locale], right: right[locale] }),
        })),
        ...item.distractors.map(({ id, right }) => ({
          key: id,
          text: m.questions_distractor({ text: right[locale] }),
        })),
        { key: "feedback", text: "", feedback: item.feedback[locale] },
      ];
    case "numeric": {
      const { unit } = item.answer;
      const shown = formatNumber(item.answer.value, 6);
      const margin = formatNumber(item.answer.tolerance, 6);
      const value = unit ? `${shown} ${unit[locale]}` : shown;
      return [
        { key: "number", text: m.questions_number({ value, tolerance: margin }) },
        ...twoFeedbacks(item.feedback, locale),
      ];
    }
    case "short": {
      const answers = item.accept[locale].join(" · ");
      return [
        { key: "accept", text: m.questions_accepted({ answers }) },
        ...twoFeedbacks(item.feedback, locale),
      ];
    }
    case "spot":
      return item.spans.map(({ id, wrong, why }) => ({
        key: id,
        text: id,
        mark: rightOrWrong(!wrong),
        isRight: !wrong,
        feedback: why[locale],
      }));
  }
}

const twoFeedbacks = (
  feedback: Record<"right" | "wrong", Record<Locale, string>>,
  locale: Locale,
): AnswerLine[] => [
  { key: "right", text: "", mark: m.questions_right(), isRight: true, feedback: feedback.right[locale] },
  { key: "wrong", text: "", mark: m.questions_wrong(), isRight: false, feedback: feedback.wrong[locale] },
];
