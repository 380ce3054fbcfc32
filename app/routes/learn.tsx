import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Catalogue } from "~/learning/catalogue/Catalogue";
import { catalogueFor } from "~/learning/catalogue.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction = () => [{ title: `${m.learning_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  return catalogueFor(viewer, new Date());
}

export default function Learn() {
  return <Catalogue entries={useLoaderData<typeof loader>()} />;
}
