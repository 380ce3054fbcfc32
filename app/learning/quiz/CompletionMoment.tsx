import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { BridgeDrawing } from "~/ui/BridgeDrawing";
import { LinkButton } from "~/ui/LinkButton";
import type { SubmittedAttempt } from "../attempt-page";
import { MakeCertificate } from "../certificate/MakeCertificate";

/** The end of a module: quiet, and proud of it. */
export function CompletionMoment({ attempt }: { attempt: SubmittedAttempt }) {
  const completion = attempt.progress?.completion;
  return (
    <div className="flex flex-col items-start gap-5 rounded-xl border border-line bg-surface p-6 sm:p-8">
      <BridgeDrawing className="h-20 w-56 max-w-full text-accent" />
      <p className="max-w-[54ch] font-display text-xl">
        {m.learning_completed_text({ title: attempt.module?.title ?? "" })}
      </p>
      {completion ? (
        <p className="flex flex-wrap gap-x-4 text-sm text-soft">
          <span>{m.learning_completed_on({ date: formatDay(completion.completedAt) })}</span>
          {completion.expiresAt ? (
            <span>{m.learning_expires_on({ date: formatDay(completion.expiresAt) })}</span>
          ) : null}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3" data-print="never">
        <LinkButton to="/practice" variant="next">
          {m.learning_completed_practice()}
        </LinkButton>
        <LinkButton to="/skills">{m.learning_completed_next()}</LinkButton>
        {completion && attempt.module ? (
          <MakeCertificate attemptId={completion.attemptId} title={attempt.module.title} />
        ) : null}
      </div>
    </div>
  );
}
