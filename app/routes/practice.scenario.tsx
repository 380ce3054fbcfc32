import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { formDataOf } from "~/platform/form-data.server";
import { ScenarioBrief } from "~/practice/catalogue/ScenarioBrief";
import { scenarioIntroduction } from "~/practice/catalogue.server";
import { startConversation } from "~/practice/conversation.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} – Passerelle` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  return (await scenarioIntroduction(viewer, params.scenario ?? "")) ?? notFound();
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const form = await formDataOf(request);
  // Anything but the word for it stays private.
  const assessed = form.get("mode") === "assessed";
  const started = await startConversation(viewer, params.scenario ?? "", assessed, new Date());
  return redirect(`/conversations/${(started ?? notFound()).id}`);
}

export default function PracticeScenario() {
  return <ScenarioBrief scenario={useLoaderData<typeof loader>()} />;
}
