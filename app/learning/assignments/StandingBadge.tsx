import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import type { AssignmentStanding } from "../assignment";

/** How something that was asked stands, in words. */
export function StandingBadge({ standing }: { standing: AssignmentStanding }) {
  switch (standing.state) {
    case "open":
      return <Badge>{m.assignments_state_open()}</Badge>;
    case "due_soon":
      return (
        <Badge tone="warn" icon={<Icon name="clock" size={16} />}>
          {m.assignments_state_due_soon()}
        </Badge>
      );
    case "overdue":
      return (
        <Badge tone="bad" icon={<Icon name="alert" size={16} />}>
          {m.assignments_state_overdue()}
        </Badge>
      );
    case "done":
      return (
        <Badge tone="good" icon={<Icon name="check" size={16} />}>
          {m.assignments_state_done({ date: formatDay(standing.on) })}
        </Badge>
      );
    case "withdrawn":
      return <Badge>{m.assignments_state_withdrawn({ date: formatDay(standing.on) })}</Badge>;
    case "not_offered":
      return <Badge>{m.assignments_state_not_offered()}</Badge>;
  }
}
