import { type FormEvent, useState } from "react";
import { m } from "~/i18n/messages";
import { fieldName } from "../answer-field";
import type { Given, Question } from "../question";

interface RowInputsProps {
  question: Extract<Question, { kind: "ordering" | "matching" }>;
  given: Given;
  id: string;
}

/** One native list per row: the place of an element, or what goes with the left side. */
export function RowInputs({ question, given, id }: RowInputsProps) {
  const choices =
    question.kind === "matching"
      ? question.choices.map(({ place, text }) => ({ value: place, text }))
      : question.rows.map((_, index) => ({
          value: index + 1,
          text: m.learning_place({ number: index + 1 }),
        }));
  const isMatching = question.kind === "matching";
  const [twice, setTwice] = useState<string[]>([]);
  const onChange = ({ currentTarget }: FormEvent<HTMLDivElement>) => {
    const given = [...currentTarget.querySelectorAll("select")].map(({ value }) => value).filter(Boolean);
    setTwice([...new Set(given.filter((value, index) => given.indexOf(value) !== index))].sort());
  };
  return (
    <div onChange={isMatching ? undefined : onChange}>
      <ul className="flex list-none flex-col gap-3 ps-0">
        {question.rows.map((text, row) => (
          <li
            key={text}
            className={
              isMatching
                ? "grid items-center gap-x-5 gap-y-2 rounded-md border border-line bg-surface p-3 sm:grid-cols-2"
                : "grid items-center gap-x-5 gap-y-2 rounded-md border border-line bg-surface p-3 sm:grid-cols-[9rem_1fr]"
            }
          >
            <label htmlFor={`${id}-row-${row}`} className={isMatching ? "min-w-0" : "min-w-0 sm:order-2"}>
              {text}
            </label>
            <select
              id={`${id}-row-${row}`}
              name={fieldName(question.id, row)}
              defaultValue={given.rows[row] ?? ""}
              className="control min-w-0"
            >
              <option value="">{m.learning_choose()}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.text}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {isMatching ? null : (
        <div role="status">
          {twice.map((place) => (
            <p key={place} className="mt-2 text-sm text-warn">
              {m.learning_place_twice({ number: place })}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
