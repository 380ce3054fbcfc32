import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { requireViewer } from "~/people/session.server";
import { RoleChangeCard } from "~/transitions/RoleChangeCard";
import { listRoleChanges } from "~/transitions/role-changes.server";
import { EmptyState } from "~/ui/EmptyState";
import { Page } from "~/ui/Page";

export const meta: MetaFunction = () => [{ title: `${m.transitions_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  return { changes: await listRoleChanges(await requireViewer(request)) };
}

export default function Transitions() {
  const { changes } = useLoaderData<typeof loader>();
  return (
    <Page title={m.transitions_title()} lead={m.transitions_list_lead()}>
      {changes.length === 0 ? (
        <EmptyState title={m.transitions_list_empty()}>{m.transitions_list_empty_text()}</EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {changes.map((change) => (
            <li key={change.id}>
              <RoleChangeCard change={change} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
