import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { idSchema } from "~/kernel/ids";
import { ReviewPage } from "~/learning/refresh/ReviewPage";
import { refreshFeedback } from "~/learning/refresh-page.server";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction = () => [{ title: `${m.refresh_feedback()} – Passerelle` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const id = idSchema.safeParse(params.review);
  const feedback = id.success ? await refreshFeedback(viewer, id.data, new Date()) : null;
  return { feedback: feedback ?? notFound() };
}

export default function RefreshReview() {
  return <ReviewPage feedback={useLoaderData<typeof loader>().feedback} />;
}
