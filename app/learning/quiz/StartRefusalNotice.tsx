import { formatDate, formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import type { StartRefusal } from "../attempt";

/** Why a quiz cannot be started now, and from when it can. */
export function StartRefusalNotice({ refusal }: { refusal: StartRefusal }) {
  switch (refusal.tag) {
    case "cool_down":
      return (
        <Notice tone="info" title={m.learning_refused_cool_down({ date: formatDate(refusal.until) })}>
          <p>{m.learning_refused_cool_down_text()}</p>
        </Notice>
      );
    case "limit_reached":
      return (
        <Notice tone="warn" title={m.learning_refused_limit({ date: formatDay(refusal.until) })}>
          <p>{m.learning_refused_limit_text()}</p>
        </Notice>
      );
    case "complete":
      return (
        <Notice tone="good" title={m.learning_refused_complete()}>
          <p>
            {refusal.renewableFrom
              ? m.learning_refused_complete_until({ date: formatDay(refusal.renewableFrom) })
              : m.learning_refused_complete_for_good()}
          </p>
        </Notice>
      );
  }
}
