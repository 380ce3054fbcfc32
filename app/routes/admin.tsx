import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatDate, formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { requireViewer } from "~/people/session.server";
import { systemStatus } from "~/people/status.server";
import { DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";

export const meta: MetaFunction = () => [{ title: `${m.app_admin_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  return systemStatus(await requireViewer(request));
}

export default function Admin() {
  const status = useLoaderData<typeof loader>();
  const facts = [
    [
      m.app_admin_database(),
      status.embedded ? m.app_admin_database_embedded() : m.app_admin_database_server(),
    ],
    [m.app_admin_people(), status.people],
    [m.app_admin_units(), status.units],
    [m.app_admin_demo(), status.demo ? m.app_admin_on() : m.app_admin_off()],
    [
      m.app_admin_consultation(),
      status.consultedOn
        ? m.app_admin_consultation_yes({ day: formatDay(status.consultedOn) })
        : m.app_admin_consultation_no(),
    ],
  ];
  return (
    <Page title={m.app_admin_title()} lead={m.app_admin_lead()}>
      <Section title={m.app_admin_system()}>
        <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[auto_1fr]">
          {facts.map(([name, value]) => (
            <div key={name} className="sm:contents">
              <dt className="text-soft">{name}</dt>
              <dd className="font-medium">{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={m.app_admin_audit()} lead={m.app_admin_audit_lead()}>
        <DataTable
          caption={m.app_admin_audit()}
          hideCaption
          columns={[
            { key: "at", header: m.app_admin_audit_at(), cell: (entry) => formatDate(entry.at) },
            {
              key: "actor",
              header: m.app_admin_audit_actor(),
              cell: (entry) => entry.actor ?? m.app_admin_audit_system(),
            },
            { key: "action", header: m.app_admin_audit_action() },
            { key: "subject", header: m.app_admin_audit_subject() },
          ]}
          rows={status.entries}
          rowKey={(entry) => entry.id}
          empty={<EmptyState title={m.app_admin_audit_empty()} />}
        />
      </Section>
    </Page>
  );
}
