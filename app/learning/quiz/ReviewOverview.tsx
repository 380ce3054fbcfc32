import { m } from "~/i18n/messages";
import { classes } from "~/ui/classes";
import { Icon } from "~/ui/Icon";
import { TONE_TEXT } from "~/ui/tone";
import type { Review } from "../review";
import { VERDICTS } from "./verdict-look";

/** The address of one review in its page. */
export const reviewAnchor = (index: number) => `review-${index + 1}`;

/** All questions at a glance; each leads to its review. */
export function ReviewOverview({ reviews }: { reviews: readonly Review[] }) {
  return (
    <ol
      aria-label={m.learning_review_overview()}
      className="mb-6 flex list-none flex-wrap gap-2 ps-0"
      data-print="never"
    >
      {reviews.map(({ id, verdict }, index) => {
        const { tone, icon, text } = VERDICTS[verdict];
        return (
          <li key={id}>
            <a
              href={`#${reviewAnchor(index)}`}
              aria-label={m.learning_review_link({ number: index + 1, verdict: text() })}
              title={text()}
              className="flex min-h-11 min-w-14 items-center justify-center gap-1.5 rounded-md border border-edge bg-surface px-2.5 tabular-nums text-ink no-underline hover:border-accent"
            >
              {index + 1}
              <Icon name={icon} size={16} className={classes(TONE_TEXT[tone])} />
            </a>
          </li>
        );
      })}
    </ol>
  );
}
