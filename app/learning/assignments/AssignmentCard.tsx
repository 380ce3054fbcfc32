import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";
import type { AssignmentLine } from "../assignment-line";
import { StandingBadge } from "./StandingBadge";

interface AssignmentCardProps {
  line: AssignmentLine;
  /** Who reads it is asked herself: then the card leads to what is to do. */
  isOwn: boolean;
  /** What can be done with it. */
  actions?: ReactNode;
}

/** Who asked, and when. */
export function askedBy({ origin, assignedBy, askedOn }: AssignmentLine): string {
  const date = formatDay(askedOn);
  if (origin === "revision") return m.assignments_asked_by_revision({ date });
  return assignedBy
    ? m.assignments_asked_by({ name: assignedBy, date })
    : m.assignments_asked_by_nobody({ date });
}

/** One thing that is asked and not yet done: what, by when, by whom and why. */
export function AssignmentCard({ line, isOwn, actions }: AssignmentCardProps) {
  const { moduleSlug, title, reason, lessons, dueOn, standing } = line;
  return (
    <Card
      title={title}
      to={isOwn && moduleSlug ? `/learn/${moduleSlug}` : undefined}
      footer={
        <>
          <StandingBadge standing={standing} />
          <span className="font-medium text-ink">{m.assignments_due_on({ date: formatDay(dueOn) })}</span>
          <span>{askedBy(line)}</span>
          {actions}
        </>
      }
    >
      {reason ? (
        <blockquote className="max-w-reading whitespace-pre-line border-s-2 border-line ps-4 wrap-anywhere">
          {reason}
        </blockquote>
      ) : null}
      {lessons.length > 0 ? (
        <div className={reason ? "mt-4" : undefined}>
          {isOwn ? <p className="text-sm text-soft">{m.assignments_revision_keeps()}</p> : null}
          <h4 className="mt-2 text-base font-medium">{m.assignments_revision_lessons()}</h4>
          <ul className="mt-1 list-disc ps-5">
            {lessons.map((lesson) => (
              <li key={lesson.slug}>
                {isOwn && moduleSlug ? (
                  <Link to={`/learn/${moduleSlug}/${lesson.slug}`} className="link">
                    {lesson.title}
                  </Link>
                ) : (
                  lesson.title
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}
