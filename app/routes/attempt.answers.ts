import type { ActionFunctionArgs } from "@remix-run/node";
import { idSchema } from "~/kernel/ids";
import { saveAnswers } from "~/learning/attempt.server";
import { readFields } from "~/learning/form-fields.server";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

/**
 * Saves answers while the page of the attempt stays open (see learning/quiz/use-autosave.tsx). With no answer
 * in it, it asks whether the attempt still takes answers, and for how long.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const id = idSchema.safeParse(params.attempt);
  if (!id.success) return notFound();
  const result = (await saveAnswers(viewer, id.data, await readFields(request), new Date())) ?? notFound();
  return Response.json(
    result.ok
      ? { refused: null, secondsLeft: result.value.secondsLeft }
      : { refused: result.error.tag, secondsLeft: null },
  );
}
