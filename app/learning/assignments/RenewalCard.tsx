import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";
import type { RenewalLine } from "../assignment-page";
import { StandingBadge } from "./StandingBadge";

/** A module whose completion is about to expire or has. */
export function RenewalCard({ renewal: { moduleSlug, title, dueOn, state } }: { renewal: RenewalLine }) {
  const date = formatDay(dueOn);
  return (
    <Card
      title={title}
      to={`/learn/${moduleSlug}/quiz`}
      eyebrow={m.assignments_renewal()}
      footer={
        <>
          <StandingBadge standing={{ state }} />
          <span className="font-medium text-ink">{m.assignments_due_on({ date })}</span>
        </>
      }
    >
      <p>
        {state === "overdue" ? m.assignments_renewal_late({ date }) : m.assignments_renewal_text({ date })}
      </p>
    </Card>
  );
}
