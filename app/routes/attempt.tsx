import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { idSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";
import { saveAnswers, submitAttempt } from "~/learning/attempt.server";
import { attemptPage } from "~/learning/attempt-page.server";
import { readFields } from "~/learning/form-fields.server";
import { AttemptForm } from "~/learning/quiz/AttemptForm";
import { AttemptResult } from "~/learning/quiz/AttemptResult";
import { useFocusOnResult } from "~/learning/quiz/use-focus-on-result";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { recordEvidence } from "~/readiness/evidence.server";

const noticeSchema = z.enum(["saved", "time_over"]).nullable().catch(null);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const title = data?.attempt.module?.title;
  const isResult = data?.attempt.state === "submitted";
  const name = title === undefined ? m.learning_quiz() : m.learning_quiz_of({ title });
  return [{ title: [isResult ? m.learning_result() : null, name, "Passerelle"].filter(Boolean).join(" – ") }];
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const id = idSchema.safeParse(params.attempt);
  const attempt = id.success ? await attemptPage(viewer, id.data, new Date()) : null;
  const notice = noticeSchema.parse(new URL(request.url).searchParams.get("notice"));
  return { attempt: attempt ?? notFound(), notice };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const id = idSchema.safeParse(params.attempt);
  if (!id.success) return notFound();
  const fields = await readFields(request);
  const page = `/attempts/${id.data}`;
  switch (fields.get("intent")) {
    case "save": {
      const saved = (await saveAnswers(viewer, id.data, fields, new Date())) ?? notFound();
      if (!saved.ok && saved.error.tag === "submitted") return redirect(page);
      return redirect(`${page}?notice=${saved.ok ? "saved" : saved.error.tag}`);
    }
    case "submit":
      (await submitAttempt(viewer, id.data, fields, recordEvidence, new Date())) ?? notFound();
      return redirect(page);
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function Attempt() {
  const { attempt, notice } = useLoaderData<typeof loader>();
  useFocusOnResult(attempt.state);
  if (attempt.state === "submitted") return <AttemptResult attempt={attempt} />;
  return <AttemptForm key={attempt.id} attempt={attempt} notice={notice} />;
}
