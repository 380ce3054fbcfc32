import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import type { TeamQuery } from "../team";
import { teamAddress } from "../team-address";

interface Unit {
  id: string;
  name: string;
}

export interface TeamUnitsProps {
  query: TeamQuery;
  unit: Unit | null;
  above: Unit | null;
  below: readonly Unit[];
  onlyDirect: boolean;
}

/** Where we are in the tree of units, and the ways up and down. */
export function TeamUnits({ query, unit, above, below, onlyDirect }: TeamUnitsProps) {
  if (!unit && below.length === 0) return null;
  return (
    <div className="flex flex-col gap-4">
      <nav
        aria-label={m.readiness_team_below()}
        className="flex flex-wrap items-center gap-x-5 gap-y-1"
        data-print="never"
      >
        {unit ? (
          <UnitLink
            to={teamAddress(query, { unit: undefined })}
            icon="previous"
            words={m.readiness_team_all_units()}
          />
        ) : null}
        {above ? (
          <UnitLink
            to={teamAddress(query, { unit: above.id })}
            icon="up"
            words={m.readiness_team_above({ name: above.name })}
          />
        ) : null}
        {below.map(({ id, name }) => (
          <UnitLink key={id} to={teamAddress(query, { unit: id })} icon="next" words={name} />
        ))}
      </nav>
      {onlyDirect ? <Notice tone="info">{m.readiness_team_only_direct()}</Notice> : null}
    </div>
  );
}

function UnitLink({ to, icon, words }: { to: string; icon: "previous" | "up" | "next"; words: string }) {
  return (
    <Link
      to={to}
      className="inline-flex min-h-9 items-center gap-1 text-accent underline-offset-4 hover:underline"
    >
      <Icon name={icon} size={16} />
      {words}
    </Link>
  );
}
