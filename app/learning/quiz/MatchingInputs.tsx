import { useEffect, useRef, useState } from "react";
import { m } from "~/i18n/messages";
import { classes } from "~/ui/classes";
import { fieldName } from "../answer-field";
import type { Given, Question } from "../question";

interface MatchingInputsProps {
  question: Extract<Question, { kind: "matching" }>;
  given: Given;
  id: string;
}

/** A closed native list shows about this many characters, the rest is cut off: on a phone, and on a wide screen. */
const SHOWN_WHOLE = 28;
const SHOWN_WHOLE_WIDE = 74;

/** One native list per row: what goes with the left side. */
export function MatchingInputs({ question, given, id }: MatchingInputsProps) {
  const isLong = question.choices.some(({ text }) => text.length > SHOWN_WHOLE);
  const rows = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    given.rows.map((at) => question.choices.find(({ place }) => place === at)?.text ?? ""),
  );
  const read = () =>
    setChosen(
      [...(rows.current?.querySelectorAll("select") ?? [])].map(({ value, selectedOptions }) =>
        value === "" ? "" : (selectedOptions[0]?.text ?? ""),
      ),
    );

  // A draft of this browser is put back after the first drawing, and tells nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read looks at the page, once
  useEffect(() => {
    const frame = requestAnimationFrame(read);
    return () => cancelAnimationFrame(frame);
  }, []);

  return (
    <ul ref={rows} onChange={read} className="flex list-none flex-col gap-3 ps-0">
      {question.rows.map((text, row) => (
        <li
          key={text}
          className={classes(
            "grid items-center gap-x-5 gap-y-2 rounded-md border border-line bg-surface p-3",
            !isLong && "sm:grid-cols-2",
          )}
        >
          <label htmlFor={`${id}-row-${row}`} className="min-w-0">
            {text}
          </label>
          <select
            id={`${id}-row-${row}`}
            name={fieldName(question.id, row)}
            defaultValue={given.rows[row] ?? ""}
            className="control min-w-0"
          >
            <option value="">{m.learning_choose()}</option>
            {question.choices.map(({ place, text }) => (
              <option key={place} value={place}>
                {text}
              </option>
            ))}
          </select>
          <WholeChoice text={chosen[row] ?? ""} />
        </li>
      ))}
    </ul>
  );
}

/** A choice that its list cuts off, in full; for the eyes only, since a screen reader says the whole of it there. */
function WholeChoice({ text }: { text: string }) {
  if (text.length <= SHOWN_WHOLE) return null;
  return (
    <p
      aria-hidden="true"
      className={classes("text-sm text-soft", text.length <= SHOWN_WHOLE_WIDE && "sm:hidden")}
    >
      {text}
    </p>
  );
}
