import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { Method } from "~/readiness/method/Method";
import { workExample } from "~/readiness/method-example";
import { MASTERY_SETTINGS } from "~/readiness/settings";

export const meta: MetaFunction = () => [{ title: `${m.readiness_method_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "read_method");
  return { example: workExample(new Date(), MASTERY_SETTINGS), consulted: viewer.consulted };
}

export default function MethodRoute() {
  return <Method {...useLoaderData<typeof loader>()} />;
}
