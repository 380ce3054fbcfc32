import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import type { Review } from "../review";
import { ReviewedChoices } from "./ReviewedChoices";
import { ReviewedMatching, ReviewedOrder } from "./ReviewedRows";
import { ReviewedSpans } from "./ReviewedSpans";
import { VERDICTS } from "./verdict-look";

/** The verdict on one answer, in words. */
export function VerdictBadge({ review }: { review: Review }) {
  const { tone, icon, text } = VERDICTS[review.verdict];
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone={tone} icon={<Icon name={icon} size={16} />}>
        {text()}
      </Badge>
      {review.verdict === "partly" ? (
        <span className="text-sm text-soft">{m.learning_points({ score: formatPercent(review.score) })}</span>
      ) : null}
    </span>
  );
}

interface ReviewCardProps {
  review: Review;
  eyebrow?: ReactNode;
  /** The language of the question, where it may differ from the page's. */
  locale?: Locale;
  /** The lesson that teaches it. */
  lesson?: { to: string; title: string } | null;
}

/** One answered question: what was answered, what is right, what it teaches, and where to read again. */
export function ReviewCard({ review, eyebrow, locale, lesson = null }: ReviewCardProps) {
  return (
    <article className="min-w-0 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2 text-sm text-soft">
        {eyebrow}
        <VerdictBadge review={review} />
      </div>
      <h3 lang={locale} className="mb-4 max-w-[62ch] text-xl">
        {review.prompt}
      </h3>
      <div lang={locale}>
        <ReviewBody review={review} />
      </div>
      {lesson && review.verdict !== "right" ? (
        <p className="mt-4 border-t border-line pt-3 text-sm">
          <Link to={lesson.to} className="link">
            {m.learning_read_lesson_again({ title: lesson.title })}
          </Link>
        </p>
      ) : null}
    </article>
  );
}

/** The review without its frame, as a check in a lesson shows it. */
export function ReviewBody({ review }: { review: Review }) {
  switch (review.kind) {
    case "single":
    case "multiple":
    case "judgement":
      return <ReviewedChoices review={review} />;
    case "ordering":
      return <ReviewedOrder review={review} />;
    case "matching":
      return <ReviewedMatching review={review} />;
    case "spot":
      return <ReviewedSpans review={review} />;
    case "numeric":
      return (
        <Written
          given={review.given}
          expected={[formatNumber(review.value, 3), review.unit].filter(Boolean).join("\u00a0")}
          feedback={review.feedback}
        />
      );
    case "short":
      return (
        <Written
          given={review.given}
          expected={review.accepted[0] ?? ""}
          others={review.accepted.slice(1)}
          feedback={review.feedback}
        />
      );
  }
}

/** A bank lists every spelling that is taken; a reader needs a few. */
const MOST_OTHERS = 4;

interface WrittenProps {
  given: string;
  expected: string;
  /** What would have been taken as well. */
  others?: readonly string[];
  feedback: string;
}

function Written({ given, expected, others = [], feedback }: WrittenProps) {
  return (
    <div className="flex max-w-[66ch] flex-col gap-2">
      <p>{given.trim() === "" ? m.learning_you_wrote_nothing() : m.learning_you_wrote({ text: given })}</p>
      <p>
        <span className="font-medium">{m.learning_expected({ text: expected })}</span>
        {others.length > 0 ? (
          <span className="block text-sm text-soft">
            {others.length > MOST_OTHERS
              ? m.learning_also_accepted_among({ texts: others.slice(0, MOST_OTHERS).join(" · ") })
              : m.learning_also_accepted({ texts: others.join(" · ") })}
          </span>
        ) : null}
      </p>
      <p>{feedback}</p>
    </div>
  );
}
