import type { ActionFunctionArgs } from "@remix-run/node";
import { readFields } from "~/learning/form-fields.server";
import { timeReportSchema } from "~/learning/time-on-task";
import { recordTimeOnTask } from "~/learning/time-on-task.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

/** Takes a report of active reading time (learning/lesson/use-time-on-task.tsx). */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const report = timeReportSchema.safeParse(Object.fromEntries(await readFields(request)));
  if (!report.success) return new Response(null, { status: 400 });
  const isKnown = await recordTimeOnTask(viewer, report.data, new Date());
  return new Response(null, { status: isKnown ? 204 : 404 });
}
