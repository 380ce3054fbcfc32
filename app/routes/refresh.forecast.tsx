import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { ForecastPage } from "~/learning/refresh/ForecastPage";
import { refreshForecast } from "~/learning/refresh-page.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction = () => [{ title: `${m.refresh_forecast()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  return refreshForecast(viewer, new Date());
}

export default function Forecast() {
  return <ForecastPage forecast={useLoaderData<typeof loader>()} />;
}
