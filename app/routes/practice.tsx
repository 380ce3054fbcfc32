import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { ScenarioList } from "~/practice/catalogue/ScenarioList";
import { practiceCatalogue } from "~/practice/catalogue.server";
import { Page } from "~/ui/Page";

export const meta: MetaFunction = () => [{ title: `${m.practice_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  return { scenarios: await practiceCatalogue(viewer) };
}

export default function Practice() {
  const { scenarios } = useLoaderData<typeof loader>();
  return (
    <Page title={m.practice_title()} lead={m.practice_lead()}>
      <ScenarioList scenarios={scenarios} />
    </Page>
  );
}
