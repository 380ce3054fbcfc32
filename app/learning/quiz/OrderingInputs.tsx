import { type FormEvent, useState } from "react";
import { m } from "~/i18n/messages";
import { fieldName } from "../answer-field";
import type { Given, Question } from "../question";

interface OrderingInputsProps {
  question: Extract<Question, { kind: "ordering" }>;
  given: Given;
  id: string;
}

/** One native list per element: its place. Says when a place was given twice. */
export function OrderingInputs({ question, given, id }: OrderingInputsProps) {
  const [twice, setTwice] = useState<string[]>([]);
  const onChange = ({ currentTarget }: FormEvent<HTMLDivElement>) => {
    const places = [...currentTarget.querySelectorAll("select")].map(({ value }) => value).filter(Boolean);
    setTwice([...new Set(places.filter((place, index) => places.indexOf(place) !== index))].sort());
  };
  return (
    <div onChange={onChange}>
      <ul className="flex list-none flex-col gap-3 ps-0">
        {question.rows.map((text, row) => (
          <li
            key={text}
            className="grid items-center gap-x-5 gap-y-2 rounded-md border border-line bg-surface p-3 sm:grid-cols-[9rem_1fr]"
          >
            <label htmlFor={`${id}-row-${row}`} className="min-w-0 sm:order-2">
              {text}
            </label>
            <select
              id={`${id}-row-${row}`}
              name={fieldName(question.id, row)}
              defaultValue={given.rows[row] ?? ""}
              className="control min-w-0"
            >
              <option value="">{m.learning_choose()}</option>
              {question.rows.map((other, index) => (
                <option key={other} value={index + 1}>
                  {m.learning_place({ number: index + 1 })}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <div role="status">
        {twice.map((place) => (
          <p key={place} className="mt-2 text-sm text-warn">
            {m.learning_place_twice({ number: place })}
          </p>
        ))}
      </div>
    </div>
  );
}
