import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { ownAssignments } from "~/learning/assignment-page.server";
import { OwnAssignmentsView } from "~/learning/assignments/OwnAssignmentsView";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction = () => [{ title: `${m.assignments_own_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  return ownAssignments(viewer, new Date());
}

export default function LearnAssignments() {
  return <OwnAssignmentsView {...useLoaderData<typeof loader>()} />;
}
