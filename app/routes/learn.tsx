import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Catalogue } from "~/learning/catalogue/Catalogue";
import { MyPath } from "~/learning/catalogue/MyPath";
import { learningPath, searchCatalogue } from "~/learning/catalogue.server";
import { readCatalogueQuery } from "~/learning/catalogue-query";
import { refreshSummary } from "~/learning/refresh.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { competencyTitles, ownNeeds } from "~/readiness/own-needs.server";

export const meta: MetaFunction = () => [{ title: `${m.learning_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const now = new Date();
  const query = readCatalogueQuery(new URL(request.url).searchParams);
  if (query.view === "all") {
    const all = await searchCatalogue(viewer, query, now);
    return { view: "all" as const, all, competencies: await competencyTitles(viewer.locale) };
  }
  const path = await learningPath(viewer, await ownNeeds(viewer, now), now);
  return { view: "path" as const, path, refresh: await refreshSummary(viewer.id, now) };
}

export default function Learn() {
  const page = useLoaderData<typeof loader>();
  return page.view === "all" ? (
    <Catalogue all={page.all} competencies={page.competencies} />
  ) : (
    <MyPath path={page.path} refresh={page.refresh} />
  );
}
