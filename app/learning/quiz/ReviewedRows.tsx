import { m } from "~/i18n/messages";
import { classes } from "~/ui/classes";
import { Icon } from "~/ui/Icon";
import type { Review } from "../review";

/** The elements in their right order, each with the place that was given to it. */
export function ReviewedOrder({ review }: { review: Extract<Review, { kind: "ordering" }> }) {
  return (
    <div className="max-w-[66ch]">
      <p className="mb-2 font-medium">{m.learning_right_order()}</p>
      <ol className="flex list-decimal flex-col gap-2 ps-6">
        {review.rows.map(({ text, given }, index) => (
          <li key={text}>
            {text}
            <span
              className={classes(
                "flex items-center gap-1.5 text-sm",
                given === index + 1 ? "text-good" : "text-warn",
              )}
            >
              <Icon name={given === index + 1 ? "check" : "refresh"} size={16} />
              {given === null ? m.learning_no_place() : m.learning_your_place({ number: given })}
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-soft">{review.feedback}</p>
    </div>
  );
}

/** Each left side with its right one, and what was chosen where that differs. */
export function ReviewedMatching({ review }: { review: Extract<Review, { kind: "matching" }> }) {
  return (
    <div className="max-w-[66ch]">
      <dl className="flex flex-col gap-3">
        {review.rows.map(({ left, right, given, isRight }) => (
          <div key={left} className="border-s-2 border-line ps-3">
            <dt className="font-medium">{left}</dt>
            <dd className="flex items-start gap-1.5">
              {isRight ? (
                <Icon
                  name="check"
                  size={18}
                  className="mt-1.5 text-good"
                  label={m.learning_verdict_right()}
                />
              ) : null}
              <span>
                {right}
                {isRight ? null : (
                  <span className="block text-sm text-warn">
                    {given === null ? m.learning_nothing_matched() : m.learning_you_matched({ text: given })}
                  </span>
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-soft">{review.feedback}</p>
    </div>
  );
}
