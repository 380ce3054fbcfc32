import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idSchema, slugSchema } from "~/kernel/ids";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { formDataOf } from "~/platform/form-data.server";
import { makeMove } from "~/practice/conversation.server";
import { moveIndexSchema, readMove } from "~/practice/move-form";
import { Workplace } from "~/practice/workplace/Workplace";
import { workplacePage } from "~/practice/workplace.server";
import { recordEvidence } from "~/readiness/evidence.server";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.page.title ?? ""} – Passerelle` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const id = idSchema.safeParse(params.conversation);
  const page = id.success ? await workplacePage(viewer, id.data) : null;
  const editing = slugSchema.safeParse(new URL(request.url).searchParams.get("draft"));
  return { page: page ?? notFound(), editing: editing.success ? editing.data : null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const id = idSchema.safeParse(params.conversation);
  if (!id.success) return notFound();
  const form = await formDataOf(request);
  const move = readMove(form);
  const index = moveIndexSchema.safeParse(form.get("index"));
  if (!move || !index.success) return data({ refused: true }, { status: 400 });
  const made = (await makeMove(viewer, id.data, index.data, move, recordEvidence, new Date())) ?? notFound();
  const ended = made.ok ? made.value.ended : made.error.tag === "ended";
  return redirect(ended ? `/conversations/${id.data}/debrief` : `/conversations/${id.data}`);
}

export default function Conversation() {
  const { page, editing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <Workplace page={page} editing={editing} refused={answer?.refused ?? false} />;
}
