import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import type { ModuleState } from "../completion";

/** How far someone is with a module, in a word. */
export function ModuleStateBadge({ state }: { state: ModuleState }) {
  switch (state) {
    case "not_started":
      return <Badge>{m.learning_state_not_started()}</Badge>;
    case "in_progress":
      return <Badge tone="info">{m.learning_state_in_progress()}</Badge>;
    case "completed":
      return (
        <Badge tone="good" icon={<Icon name="check" size={16} />}>
          {m.learning_state_completed()}
        </Badge>
      );
    case "expired":
      return (
        <Badge tone="warn" icon={<Icon name="refresh" size={16} />}>
          {m.learning_state_expired()}
        </Badge>
      );
  }
}
