import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import type { Duty } from "../duty";

/** How pressing something is, in a word. */
export function DutyBadge({ state }: { state: Duty["state"] }) {
  switch (state) {
    case "overdue":
      return (
        <Badge tone="bad" icon={<Icon name="alert" size={16} />}>
          {m.catalogue_duty_overdue()}
        </Badge>
      );
    case "due_soon":
      return (
        <Badge tone="warn" icon={<Icon name="clock" size={16} />}>
          {m.catalogue_duty_due_soon()}
        </Badge>
      );
    case "open":
      return (
        <Badge tone="info" icon={<Icon name="calendar" size={16} />}>
          {m.catalogue_duty_open()}
        </Badge>
      );
  }
}
