import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { idSchema, slugSchema } from "~/kernel/ids";
import { notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { personReadiness } from "~/readiness/person-readiness.server";
import { ReportView, reportPosition } from "~/readiness/report/ReportView";
import { Page } from "~/ui/Page";

export const meta: MetaFunction = () => [{ title: `${m.readiness_team_title()} – Passerelle` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const person = idSchema.safeParse(params.person);
  const role = slugSchema.safeParse(new URL(request.url).searchParams.get("role"));
  return personReadiness(viewer, person.success ? person.data : notFound(), new Date(), role.data);
}

export default function TeamPersonRoute() {
  const report = useLoaderData<typeof loader>();
  const { givenName, familyName } = report.person;
  return (
    <Page
      title={`${givenName} ${familyName}`}
      eyebrow={reportPosition(report)}
      lead={m.readiness_report_lead()}
      back={{ to: "/team", label: m.readiness_report_back() }}
    >
      <ReportView report={report} />
    </Page>
  );
}
