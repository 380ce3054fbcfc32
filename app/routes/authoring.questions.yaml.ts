import type { ActionFunctionArgs } from "@remix-run/node";
import { questionsYaml } from "~/interop/questions/questions-page.server";
import { readUpload } from "~/interop/questions/upload.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { download } from "~/platform/download.server";

/** The questions of the posted files as items for quiz.yaml. */
export async function action({ request }: ActionFunctionArgs) {
  allow(await requireViewer(request), "author");
  const yaml = questionsYaml(await readUpload(request));
  if (yaml === null) throw new Response(null, { status: 400 });
  return download(yaml, "questions", "yaml");
}
