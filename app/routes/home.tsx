import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { requireViewer } from "~/people/session.server";
import { Page } from "~/ui/Page";

export async function loader({ request }: LoaderFunctionArgs) {
  return requireViewer(request);
}

export default function Home() {
  const viewer = useLoaderData<typeof loader>();
  return <Page title={m.app_home_title({ name: viewer.givenName })} lead={m.app_home_lead()} />;
}
