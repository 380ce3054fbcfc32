import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModuleOverview } from "~/learning/catalogue/ModuleOverview";
import { modulePage } from "~/learning/module-page.server";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} – Passerelle` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  return (await modulePage(viewer, params.module ?? "", new Date())) ?? notFound();
}

export default function LearnModule() {
  return <ModuleOverview module={useLoaderData<typeof loader>()} />;
}
