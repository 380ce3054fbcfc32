import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";
import { inLocale, listOf } from "./plan-words";
import type { RoleChangeLine } from "./role-change-page";

/** One role change in the list. */
export function RoleChangeCard({ change }: { change: RoleChangeLine }) {
  const targets = listOf(change.targets.map(({ title }) => inLocale(title)));
  return (
    <Card
      level={2}
      title={inLocale(change.title)}
      to={`/transitions/${change.id}`}
      eyebrow={m.transitions_takes_place_on({ day: formatDay(change.takesPlaceOn) })}
      footer={
        <>
          <span>{m.transitions_people_count({ count: change.people })}</span>
          <span>{m.transitions_judged_count({ judged: change.judged, tasks: change.tasks })}</span>
        </>
      }
    >
      <p>{m.transitions_from_to({ source: inLocale(change.source), targets })}</p>
    </Card>
  );
}
