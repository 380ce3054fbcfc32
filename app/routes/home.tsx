import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { homeFor } from "~/insights/home.server";
import { NextStepCard } from "~/insights/NextStepCard";
import { requireViewer } from "~/people/session.server";
import type { loader as rootLoader } from "~/root";
import { Card } from "~/ui/Card";
import { Page } from "~/ui/Page";

export async function loader({ request }: LoaderFunctionArgs) {
  return homeFor(await requireViewer(request), new Date());
}

export default function Home() {
  const { own, doors } = useLoaderData<typeof loader>();
  const name = useRouteLoaderData<typeof rootLoader>("root")?.viewer?.givenName ?? "";
  const cards = [
    ...(own
      ? [
          {
            to: "/learn",
            title: m.app_home_learning(),
            text: m.app_home_modules_done({ count: own.modules.done, total: own.modules.total }),
          },
          ...(own.refresh.due > 0
            ? [
                {
                  to: "/refresh",
                  title: m.catalogue_refresh_title(),
                  text: m.catalogue_refresh_due({ count: own.refresh.due, minutes: own.refresh.minutes }),
                },
              ]
            : []),
          {
            to: "/practice",
            title: m.app_home_practice(),
            text: m.app_home_runs_done({ count: own.practice.finished }),
          },
        ]
      : []),
    ...(doors.team ? [{ to: "/team", title: m.app_home_team(), text: m.app_home_team_text() }] : []),
    ...(doors.transitions
      ? [{ to: "/transitions", title: m.app_home_transitions(), text: m.app_home_transitions_text() }]
      : []),
    { to: "/method", title: m.app_home_method(), text: m.app_home_method_text() },
    ...(doors.admin ? [{ to: "/admin", title: m.app_home_admin(), text: m.app_home_admin_text() }] : []),
  ];
  return (
    <Page title={m.app_home_title({ name })} lead={own ? m.app_home_lead() : undefined}>
      {own ? <NextStepCard step={own.next} titles={own.titles} /> : null}
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map(({ to, title, text }) => (
          <li key={to} className="grid">
            <Card title={title} to={to} level={2}>
              {text}
            </Card>
          </li>
        ))}
      </ul>
    </Page>
  );
}
