import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import { presenceField } from "../answer-field";
import type { Given, Question } from "../question";
import { ChoiceInputs } from "./ChoiceInputs";
import { MatchingInputs } from "./MatchingInputs";
import { OrderingInputs } from "./OrderingInputs";
import { SpotInputs } from "./SpotInputs";
import { TextInput } from "./TextInput";

export interface QuestionFieldProps {
  question: Question;
  given: Given;
  /** A line over the prompt, e.g. "Question 2 of 8". */
  eyebrow?: ReactNode;
  /** Sign of the answer shown, see `presenceField`. */
  mark?: string;
  /** The language of the question, where it may differ from the page's. */
  locale?: Locale;
  /** No more answers are taken. */
  isClosed?: boolean;
  /** Unique in the page; parts of the question are named after it. */
  id: string;
}

const HINTS: Record<Question["kind"], () => string> = {
  single: m.learning_hint_single,
  multiple: m.learning_hint_multiple,
  judgement: m.learning_hint_judgement,
  ordering: m.learning_hint_ordering,
  matching: m.learning_hint_matching,
  numeric: m.learning_hint_numeric,
  short: m.learning_hint_short,
  spot: m.learning_hint_spot,
};

/** One question as native fields under one legend: works by keyboard, by screen reader and without scripts. */
export function QuestionField({ question, given, mark = "1", locale, ...props }: QuestionFieldProps) {
  const { eyebrow, id, isClosed = false } = props;
  return (
    <fieldset
      id={id}
      data-item={question.id}
      aria-describedby={`${id}-hint`}
      disabled={isClosed}
      className="min-w-0 scroll-mt-24"
    >
      <legend className="w-full">
        {eyebrow ? <span className="mb-1 block text-sm text-soft">{eyebrow}</span> : null}
        <span
          lang={locale}
          id={`${id}-prompt`}
          className="block max-w-[62ch] font-display text-xl font-semibold"
        >
          {question.prompt}
        </span>
      </legend>
      <p id={`${id}-hint`} className="mt-1 mb-4 text-sm text-soft">
        {HINTS[question.kind]()}
      </p>
      <input type="hidden" name={presenceField(question.id)} value={mark} />
      <div lang={locale}>
        <Inputs question={question} given={given} id={id} />
      </div>
    </fieldset>
  );
}

function Inputs({ question, given, id }: { question: Question; given: Given; id: string }) {
  switch (question.kind) {
    case "single":
    case "judgement":
    case "multiple":
      return <ChoiceInputs question={question} given={given} />;
    case "ordering":
      return <OrderingInputs question={question} given={given} id={id} />;
    case "matching":
      return <MatchingInputs question={question} given={given} id={id} />;
    case "numeric":
    case "short":
      return <TextInput question={question} given={given} id={id} />;
    case "spot":
      return <SpotInputs question={question} given={given} id={id} />;
  }
}
