import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { BarChart } from "~/ui/BarChart";
import { DataTable } from "~/ui/DataTable";
import { Notice } from "~/ui/Notice";
import { inLocale } from "./plan-words";
import type { RoleChangePage } from "./role-change-page";

const hoursWords = (hours: number) => m.transitions_hours_amount({ hours: formatNumber(hours) });

/** What a role change does to hours: a week in each role as a picture, and the sums over everybody as a table. */
export function HoursPicture({
  hours,
  source,
  targets,
  weeklyHours,
}: Pick<RoleChangePage, "hours" | "source" | "targets" | "weeklyHours">) {
  const { perPerson, total } = hours;
  const titleOf = (slug: string) => {
    const found = targets.find(({ role }) => role.slug === slug);
    return found ? inLocale(found.role.title) : slug;
  };
  return (
    <div className="flex flex-col gap-8">
      {/* Two charts: five series in one could not be told apart. */}
      <BarChart
        title={m.transitions_hours_picture_today()}
        description={m.transitions_hours_picture_today_text()}
        rowLabel={m.transitions_hours_role()}
        series={[
          m.transitions_fate_stays(),
          m.transitions_fate_augmented(),
          m.transitions_fate_automated(),
          m.transitions_fate_unjudged(),
        ]}
        bars={[
          {
            id: source.slug,
            label: inLocale(source.title),
            values: [perPerson.stays, perPerson.augmented, perPerson.automated, perPerson.unjudged],
          },
        ]}
        format={hoursWords}
        max={weeklyHours}
      />
      <BarChart
        title={m.transitions_hours_picture_then()}
        description={m.transitions_hours_picture_then_text()}
        rowLabel={m.transitions_hours_role()}
        series={[m.transitions_fate_stays(), m.transitions_fate_new(), m.transitions_fate_unjudged()]}
        bars={hours.targets.map(({ roleSlug, perSeat }) => ({
          id: roleSlug,
          label: titleOf(roleSlug),
          values: [perSeat.kept, perSeat.new, perSeat.unjudged],
        }))}
        format={hoursWords}
        max={weeklyHours}
      />
      <DataTable
        caption={m.transitions_hours_total()}
        columns={[
          { key: "kind", header: m.transitions_hours_kind() },
          { key: "hours", header: m.transitions_hours_value(), align: "end" },
        ]}
        rows={[
          { kind: m.transitions_hours_kept(), hours: hoursWords(total.kept) },
          { kind: m.transitions_hours_augmented(), hours: hoursWords(total.augmented) },
          { kind: m.transitions_hours_removed(), hours: hoursWords(total.removed) },
          { kind: m.transitions_hours_added(), hours: hoursWords(total.added) },
          { kind: m.transitions_hours_unjudged(), hours: hoursWords(total.unjudged) },
        ]}
        rowKey={({ kind }) => kind}
      />
      <Notice>{m.transitions_hours_honest()}</Notice>
    </div>
  );
}
