import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { AuthoringOverview } from "~/learning/authoring/AuthoringOverview";
import { authoringOverview } from "~/learning/authoring.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction = () => [{ title: `${m.authoring_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "author");
  return { modules: await authoringOverview(viewer) };
}

export default function Authoring() {
  return <AuthoringOverview modules={useLoaderData<typeof loader>().modules} />;
}
