import { Form } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { Tabs } from "~/ui/Tabs";
import { VERDICTS, type Verdict } from "../mastery";
import { verdictWord } from "../report/VerdictBadge";
import type { TeamQuery } from "../team";
import { teamAddress } from "../team-address";

/** One link for each finding, with how many people have it. */
export function VerdictFilter({
  query,
  counts,
  inAll,
}: {
  query: TeamQuery;
  counts: Record<Verdict, number>;
  inAll: number;
}) {
  return (
    <Tabs
      label={m.readiness_team_filter()}
      items={[
        {
          to: teamAddress(query, { verdict: undefined }),
          label: m.readiness_team_filter_all(),
          count: inAll,
          current: query.verdict === undefined,
        },
        ...VERDICTS.map((verdict) => ({
          to: teamAddress(query, { verdict }),
          label: verdictWord(verdict),
          count: counts[verdict],
          current: query.verdict === verdict,
        })),
      ]}
    />
  );
}

/** Looks at the team's readiness for one role instead of each one's own. */
export function RoleChoice({
  query,
  roles,
}: {
  query: TeamQuery;
  roles: readonly { slug: string; title: string }[];
}) {
  return (
    <Form method="get" action="/team" className="flex flex-wrap items-end gap-3" data-print="never">
      {query.unit ? <input type="hidden" name="unit" value={query.unit} /> : null}
      <Select
        name="role"
        label={m.readiness_team_role()}
        empty={m.readiness_team_role_own()}
        options={roles.map(({ slug, title }) => ({ value: slug, label: title }))}
        defaultValue={query.role ?? ""}
        key={query.role ?? ""}
      />
      <Button variant="secondary">{m.readiness_team_role_apply()}</Button>
    </Form>
  );
}
