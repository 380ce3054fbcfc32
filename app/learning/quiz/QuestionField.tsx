import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { presenceField } from "../answer-field";
import type { Given, Question } from "../question";
import { ChoiceInputs } from "./ChoiceInputs";
import { RowInputs } from "./RowInputs";
import { SpotInputs } from "./SpotInputs";
import { TextInput } from "./TextInput";

export interface QuestionFieldProps {
  question: Question;
  given: Given;
  /** A line over the prompt, e.g. "Question 2 of 8". */
  eyebrow?: ReactNode;
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
export function QuestionField({ question, given, eyebrow, id }: QuestionFieldProps) {
  return (
    <fieldset id={id} data-item={question.id} aria-describedby={`${id}-hint`} className="min-w-0">
      <legend className="w-full">
        {eyebrow ? <span className="mb-1 block text-sm text-soft">{eyebrow}</span> : null}
        <span className="block max-w-[62ch] font-display text-xl font-semibold">{question.prompt}</span>
      </legend>
      <p id={`${id}-hint`} className="mt-1 mb-4 text-sm text-soft">
        {HINTS[question.kind]()}
      </p>
      <input type="hidden" name={presenceField(question.id)} value="1" />
      <Inputs question={question} given={given} id={id} />
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
    case "matching":
      return <RowInputs question={question} given={given} id={id} />;
    case "numeric":
    case "short":
      return <TextInput question={question} given={given} id={id} />;
    case "spot":
      return <SpotInputs question={question} given={given} id={id} />;
  }
}
