import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { requireViewer } from "~/people/session.server";
import { teamQuerySchema } from "~/readiness/team";
import { Team } from "~/readiness/team/Team";
import { teamReadiness } from "~/readiness/team-readiness.server";

export const meta: MetaFunction = () => [{ title: `${m.readiness_team_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const query = teamQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { query, team: await teamReadiness(viewer, query, new Date()) };
}

export default function TeamRoute() {
  return <Team {...useLoaderData<typeof loader>()} />;
}
