import { fieldName } from "../answer-field";
import type { Given, Question } from "../question";

interface ChoiceInputsProps {
  question: Extract<Question, { kind: "single" | "multiple" | "judgement" }>;
  given: Given;
}

/** Radios or boxes, each a target as wide as its column. */
export function ChoiceInputs({ question, given }: ChoiceInputsProps) {
  return (
    <div className="flex flex-col gap-2">
      {question.choices.map(({ place, text }) => (
        <label key={place} className="choice">
          <input
            type={question.kind === "multiple" ? "checkbox" : "radio"}
            name={fieldName(question.id)}
            value={place}
            defaultChecked={given.places.includes(place)}
          />
          <span className="min-w-0">{text}</span>
        </label>
      ))}
    </div>
  );
}
