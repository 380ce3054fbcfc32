import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { idSchema, slugSchema } from "~/kernel/ids";
import { notFound } from "~/people/access.server";
import { can } from "~/people/permissions";
import { requireViewer } from "~/people/session.server";
import { personReadiness } from "~/readiness/person-readiness.server";
import { ReportView, reportPosition } from "~/readiness/report/ReportView";
import { LinkButton } from "~/ui/LinkButton";
import { Page } from "~/ui/Page";

export const meta: MetaFunction = () => [{ title: `${m.readiness_team_title()} – Passerelle` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const person = idSchema.safeParse(params.person);
  const role = slugSchema.safeParse(new URL(request.url).searchParams.get("role"));
  const id = person.success ? person.data : notFound();
  const report = await personReadiness(viewer, id, new Date(), role.data);
  return { report, mayAssign: can(viewer, "assign") && id !== viewer.id };
}

export default function TeamPersonRoute() {
  const { report, mayAssign } = useLoaderData<typeof loader>();
  const { id, givenName, familyName } = report.person;
  return (
    <Page
      title={`${givenName} ${familyName}`}
      eyebrow={reportPosition(report)}
      lead={m.readiness_report_lead()}
      back={{ to: "/team", label: m.readiness_report_back() }}
      actions={
        mayAssign ? (
          <LinkButton to={`/team/${id}/assignments`}>{m.assignments_person_link()}</LinkButton>
        ) : null
      }
    >
      <ReportView report={report} />
    </Page>
  );
}
