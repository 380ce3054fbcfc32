import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { z } from "~/kernel/zod";
import { readFields } from "~/learning/form-fields.server";
import { refreshFormSchema } from "~/learning/refresh/answer-form";
import { RefreshDay } from "~/learning/refresh/RefreshDay";
import { REFRESH_NOTICES } from "~/learning/refresh/refresh-page";
import { REFRESH_SETTINGS } from "~/learning/refresh/settings";
import { answerRefresh } from "~/learning/refresh-answer.server";
import { refreshPage } from "~/learning/refresh-page.server";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { recordEvidence } from "~/readiness/evidence.server";

const noticeSchema = z.enum(REFRESH_NOTICES).nullable().catch(null);

export const meta: MetaFunction = () => [{ title: `${m.refresh_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const { retention, longestSeconds } = REFRESH_SETTINGS;
  return {
    page: await refreshPage(viewer, new Date()),
    notice: noticeSchema.parse(new URL(request.url).searchParams.get("notice")),
    method: { retention, longestSeconds },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const fields = await readFields(request);
  const form = refreshFormSchema.safeParse(Object.fromEntries(fields));
  if (!form.success) throw new Response(null, { status: 400 });
  const answered = (await answerRefresh(viewer, form.data, fields, recordEvidence, new Date())) ?? notFound();
  return redirect(
    answered.ok ? `/refresh/reviews/${answered.value.reviewId}` : `/refresh?notice=${answered.error.tag}`,
  );
}

export default function Refresh() {
  return <RefreshDay {...useLoaderData<typeof loader>()} />;
}
