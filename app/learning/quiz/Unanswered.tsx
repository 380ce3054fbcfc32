import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import type { OpenAttempt } from "../attempt-page";
import { questionAnchor } from "./question-anchor";

interface UnansweredProps {
  asked: OpenAttempt["asked"];
  /** Ids of the items without an answer. */
  missing: readonly string[];
}

/** What is still without an answer, with the way to each; nothing when all is answered. */
export function Unanswered({ asked, missing }: UnansweredProps) {
  if (missing.length === 0) return null;
  return (
    <Notice tone="info">
      <p>{m.learning_submit_unanswered({ count: missing.length })}</p>
      <ul className="mt-1 flex list-none flex-wrap gap-x-4 ps-0">
        {asked.map(({ question }, index) =>
          missing.includes(question.id) ? (
            <li key={question.id}>
              <a href={`#${questionAnchor(index)}`} className="link inline-flex min-h-8 items-center">
                {m.learning_question_link({ number: index + 1 })}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </Notice>
  );
}
