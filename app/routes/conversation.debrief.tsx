import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { idSchema } from "~/kernel/ids";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { debriefPage, whatIfSchema } from "~/practice/debrief.server";
import { DebriefReport } from "~/practice/debrief-page/DebriefReport";
import { workplacePage } from "~/practice/workplace.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${m.practice_debrief_of({ title: data?.debrief.title ?? "" })} – Passerelle` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const id = idSchema.safeParse(params.conversation);
  if (!id.success) return notFound();
  const question = whatIfSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const page = await debriefPage(viewer, id.data, question.success ? question.data : null);
  if (page) return page;
  // Hers but not over: back to the conversation.
  throw (await workplacePage(viewer, id.data)) ? redirect(`/conversations/${id.data}`) : notFound();
}

export default function Debrief() {
  return <DebriefReport page={useLoaderData<typeof loader>()} />;
}
