import { m } from "~/i18n/messages";
import { fieldName } from "../answer-field";
import type { Given, Question } from "../question";

interface SpotInputsProps {
  question: Extract<Question, { kind: "spot" }>;
  given: Given;
  id: string;
}

/** An AI draft whose passages are boxes to tick, in the running text. */
export function SpotInputs({ question, given, id }: SpotInputsProps) {
  return (
    <div className="rounded-md border border-line bg-surface p-4 sm:p-5">
      <p id={`${id}-draft`} className="mb-2 text-sm text-soft">
        {m.learning_draft_label()}
      </p>
      <div className="leading-loose whitespace-pre-line">
        {question.pieces.map(({ text, place }, index) =>
          place === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other identity
            <span key={index}>{text}</span>
          ) : (
            <label
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={index}
              className="box-decoration-clone rounded-sm border-b-2 border-dotted border-edge px-1 py-0.5 has-checked:border-solid has-checked:border-bad has-checked:bg-bad-soft has-focus-visible:outline-2 has-focus-visible:outline-focus"
            >
              <input
                type="checkbox"
                name={fieldName(question.id)}
                value={place}
                defaultChecked={given.places.includes(place)}
                className="me-1.5 size-5 align-[-0.25em]"
              />
              {text}
            </label>
          ),
        )}
      </div>
    </div>
  );
}
