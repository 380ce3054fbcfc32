import type { ReactNode } from "react";
import { formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import type { Review, Verdict } from "../review";
import { ReviewedChoices } from "./ReviewedChoices";
import { ReviewedMatching, ReviewedOrder } from "./ReviewedRows";
import { ReviewedSpans } from "./ReviewedSpans";

const VERDICTS: Record<Verdict, { tone: "good" | "warn" | "neutral"; text: () => string }> = {
  right: { tone: "good", text: m.learning_verdict_right },
  partly: { tone: "warn", text: m.learning_verdict_partly },
  wrong: { tone: "warn", text: m.learning_verdict_wrong },
  unanswered: { tone: "neutral", text: m.learning_verdict_unanswered },
};

/** The verdict on one answer, in words. */
export function VerdictBadge({ review }: { review: Review }) {
  const { tone, text } = VERDICTS[review.verdict];
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone={tone} icon={review.verdict === "right" ? <Icon name="check" size={16} /> : undefined}>
        {text()}
      </Badge>
      {review.verdict === "partly" ? (
        <span className="text-sm text-soft">{m.learning_points({ score: formatPercent(review.score) })}</span>
      ) : null}
    </span>
  );
}

/** One answered question: what was answered, what is right, and what it teaches. */
export function ReviewCard({ review, eyebrow }: { review: Review; eyebrow?: ReactNode }) {
  return (
    <article className="min-w-0 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2 text-sm text-soft">
        {eyebrow}
        <VerdictBadge review={review} />
      </div>
      <h3 className="mb-4 max-w-[62ch] text-xl">{review.prompt}</h3>
      <ReviewBody review={review} />
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
        <Written given={review.given} expected={review.accepted.join(" · ")} feedback={review.feedback} />
      );
  }
}

function Written({ given, expected, feedback }: { given: string; expected: string; feedback: string }) {
  return (
    <div className="flex max-w-[66ch] flex-col gap-2">
      <p>{given.trim() === "" ? m.learning_you_wrote_nothing() : m.learning_you_wrote({ text: given })}</p>
      <p className="font-medium">{m.learning_expected({ text: expected })}</p>
      <p>{feedback}</p>
    </div>
  );
}
