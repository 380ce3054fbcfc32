import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { requireViewer } from "~/people/session.server";
import { formDataOf } from "~/platform/form-data.server";
import type { JudgementAnswer } from "~/transitions/JudgementForm";
import { judgeTask } from "~/transitions/judge-task.server";
import { judgementSchema } from "~/transitions/judgement";
import { inLocale } from "~/transitions/plan-words";
import { RoleChangeParts } from "~/transitions/RoleChangeParts";
import { roleChangePage } from "~/transitions/role-changes.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? inLocale(page.title) : m.transitions_title()} – Passerelle` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = Number(new URL(request.url).searchParams.get("page")) || 1;
  return roleChangePage(viewer, params.change ?? "", Math.floor(page), new Date());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = Object.fromEntries(await formDataOf(request));
  const parsed = judgementSchema.safeParse(form);
  const refuse = (faults: JudgementAnswer["faults"]) => {
    const [task, fate, reason] = [form.task, form.fate, form.reason].map((value) =>
      typeof value === "string" ? value : "",
    );
    return data<JudgementAnswer>(
      { task: task ?? "", fate: fate ?? "", reason: reason ?? "", faults },
      { status: 400 },
    );
  };
  if (!parsed.success) {
    const at = (field: string) => parsed.error.issues.some(({ path }) => path[0] === field);
    return refuse({ task: at("task"), fate: at("fate"), reason: at("reason") });
  }
  const judged = await judgeTask(viewer, params.change ?? "", parsed.data, new Date());
  if (!judged.ok)
    return refuse({
      task: judged.error === "unknown_task",
      fate: judged.error === "wrong_fate",
      reason: false,
    });
  return redirect(`/transitions/${params.change}#tasks`);
}

export default function TransitionsChange() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return <RoleChangeParts page={page} answer={answer} />;
}
