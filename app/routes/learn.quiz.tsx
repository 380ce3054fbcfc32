import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { startAttempt } from "~/learning/attempt.server";
import { modulePage } from "~/learning/module-page.server";
import { QuizIntroduction } from "~/learning/quiz/QuizIntroduction";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${m.learning_quiz_of({ title: data?.title ?? "" })} – Passerelle` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  return (await modulePage(viewer, params.module ?? "", new Date())) ?? notFound();
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const module = params.module ?? "";
  const start = (await startAttempt(viewer, module, new Date())) ?? notFound();
  // The page itself says why a quiz cannot be started, and from when it can.
  return redirect(start.ok ? `/attempts/${start.value.attemptId}` : `/learn/${module}/quiz`);
}

export default function LearnQuiz() {
  return <QuizIntroduction module={useLoaderData<typeof loader>()} />;
}
