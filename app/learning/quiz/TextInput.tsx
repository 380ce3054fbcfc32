import { m } from "~/i18n/messages";
import { fieldName } from "../answer-field";
import type { Given, Question } from "../question";

interface TextInputProps {
  question: Extract<Question, { kind: "numeric" | "short" }>;
  given: Given;
  id: string;
}

/** A number (written as people write it, hence no spin buttons) or a few words. */
export function TextInput({ question, given, id }: TextInputProps) {
  const unit = question.kind === "numeric" ? question.unit : null;
  return (
    <div className="flex max-w-[28rem] flex-col gap-1.5">
      <label id={`${id}-label`} htmlFor={`${id}-text`} className="font-medium">
        {unit === null ? m.learning_answer() : m.learning_answer_unit({ unit })}
      </label>
      <input
        id={`${id}-text`}
        // "Your answer" alone says nothing in a list of fields.
        aria-labelledby={`${id}-label ${id}-prompt`}
        name={fieldName(question.id)}
        defaultValue={given.text}
        inputMode={question.kind === "numeric" ? "decimal" : "text"}
        maxLength={200}
        autoComplete="off"
        className="control"
      />
    </div>
  );
}
