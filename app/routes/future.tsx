import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { requireViewer } from "~/people/session.server";
import { FutureParts } from "~/transitions/FutureParts";
import { ownFuture } from "~/transitions/own-future.server";

export const meta: MetaFunction = () => [{ title: `${m.transitions_future_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  return ownFuture(await requireViewer(request), new Date());
}

export default function Future() {
  return <FutureParts future={useLoaderData<typeof loader>()} />;
}
