import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import type { WorkplaceView } from "../workplace-view";

/** What the company knows of the customer, each field with what may be told of it and when. */
export function CustomerRecord({ fields }: { fields: WorkplaceView["record"] }) {
  return (
    <section aria-labelledby="record" className="rounded-lg border border-line bg-surface p-5">
      <h2 id="record" className="text-xl">
        {m.practice_record()}
      </h2>
      <dl className="mt-3 flex flex-col gap-2.5">
        {fields.map((field) => (
          <div key={field.id} className="flex flex-col border-t border-line pt-2.5 first:border-0 first:pt-0">
            <dt className="flex flex-wrap items-center justify-between gap-x-3 text-sm text-soft">
              {field.label}
              <Disclosure rule={field.disclose} />
            </dt>
            <dd className="font-medium">{field.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Disclosure({ rule }: { rule: WorkplaceView["record"][number]["disclose"] }) {
  if (rule === "free") return null;
  return (
    <Badge tone={rule === "never" ? "bad" : "warn"} icon={<Icon name="lock" size={16} />}>
      {rule === "never" ? m.practice_disclose_never() : m.practice_disclose_verified()}
    </Badge>
  );
}
