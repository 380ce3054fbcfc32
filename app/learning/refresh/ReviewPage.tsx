import { formatDate, formatDay, formatTime } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/LinkButton";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { ReviewCard } from "../quiz/ReviewCard";
import type { RefreshFeedback } from "./refresh-page";

/** What was answered to an item that came back, what is right, and when it comes back next and why. */
export function ReviewPage({ feedback }: { feedback: RefreshFeedback }) {
  const { module, review, left } = feedback;
  return (
    <Page
      title={m.refresh_feedback()}
      eyebrow={m.refresh_answered_on({ date: formatDate(feedback.reviewedAt) })}
      back={{ to: "/refresh", label: m.refresh_title() }}
      width="reading"
    >
      <ReviewCard review={review} eyebrow={<span>{module?.title ?? m.learning_result_removed()}</span>} />
      <Section title={m.refresh_back()}>
        <div className="flex max-w-[66ch] flex-col gap-2">
          <p>{backWords(feedback)}</p>
          {feedback.isLatest && feedback.backAt ? (
            <p className="text-sm text-soft">{holdWords(feedback.stability)}</p>
          ) : null}
        </div>
        <div className="mt-6 flex flex-wrap gap-3">
          <LinkButton to="/refresh" variant="next">
            {left > 0 ? m.refresh_next_question() : m.refresh_finish()}
          </LinkButton>
          {module ? (
            <LinkButton to={`/learn/${module.slug}`}>
              {m.refresh_read_module({ title: module.title })}
            </LinkButton>
          ) : null}
        </div>
      </Section>
    </Page>
  );
}

function backWords({ backAt, days, isLatest, rating }: RefreshFeedback): string {
  if (!backAt) return m.refresh_back_rests();
  const date = formatDay(backAt);
  if (!isLatest) return m.refresh_back_moved({ date });
  const after = m.refresh_days({ count: days });
  switch (rating) {
    case "again":
      return days === 0
        ? m.refresh_back_again_today({ time: formatTime(backAt) })
        : m.refresh_back_again({ date });
    case "hard":
      return m.refresh_back_hard({ date, days: after });
    case "good":
      return m.refresh_back_good({ date, days: after });
    case "easy":
      return m.refresh_back_easy({ date, days: after });
  }
}

/** How long the memory holds, by the model. */
function holdWords(stability: number): string {
  const days = Math.round(stability);
  return days < 1 ? m.refresh_back_why_soon() : m.refresh_back_why({ days: m.refresh_days({ count: days }) });
}
