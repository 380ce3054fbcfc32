import { formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { classes } from "~/ui/classes";
import { Icon } from "~/ui/Icon";
import type { Review, ReviewedChoice } from "../review";

type ChoiceReview = Extract<Review, { kind: "single" | "multiple" | "judgement" }>;

/** Every option with what it is worth and why; the chosen ones are marked. */
export function ReviewedChoices({ review }: { review: ChoiceReview }) {
  return (
    <ul className="flex list-none flex-col gap-3 ps-0">
      {review.choices.map((choice) => (
        <li
          key={choice.text}
          className={classes(
            "rounded-md border border-s-4 border-line p-3 sm:p-4",
            choice.worth === 1 ? "border-s-good" : choice.chosen ? "border-s-warn" : "border-s-line",
            choice.chosen && "bg-sunken",
          )}
        >
          <p className="font-medium">{choice.text}</p>
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
            {choice.chosen ? (
              <span className="inline-flex items-center gap-1.5 font-medium">
                <Icon name="person" size={16} />
                {m.learning_your_choice()}
              </span>
            ) : null}
            <Worth choice={choice} isJudgement={review.kind === "judgement"} />
          </p>
          <p className="mt-2 max-w-[66ch] text-soft">{choice.feedback}</p>
        </li>
      ))}
    </ul>
  );
}

function Worth({ choice, isJudgement }: { choice: ReviewedChoice; isJudgement: boolean }) {
  if (isJudgement) {
    return (
      <>
        {choice.worth === 1 ? (
          <span className="inline-flex items-center gap-1.5 text-good">
            <Icon name="check" size={16} />
            {m.learning_best_choice()}
          </span>
        ) : null}
        <span className="text-soft">{m.learning_expert_weight({ score: formatPercent(choice.worth) })}</span>
      </>
    );
  }
  if (choice.worth > 0) {
    return (
      <span className="inline-flex items-center gap-1.5 text-good">
        <Icon name="check" size={16} />
        {choice.chosen ? m.learning_right_answer() : m.learning_right_not_chosen()}
      </span>
    );
  }
  return choice.chosen ? <span className="text-warn">{m.learning_wrong_answer()}</span> : null;
}
