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
import { PersonParts } from "~/transitions/PersonParts";
import type { PlanAnswer } from "~/transitions/PlanForm";
import { personInChange } from "~/transitions/person-in-change.server";
import { planRequestSchema } from "~/transitions/plan-request";
import { makePlan } from "~/transitions/plans.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.person.name ?? m.transitions_title()} – Passerelle` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await personInChange(viewer, params.change ?? "", params.person ?? "", new Date());
  return { ...page, isOwn: viewer.id === page.person.id };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await formDataOf(request);
  const text = (name: string) => String(form.get(name) ?? "");
  const values = {
    targetRole: text("targetRole"),
    hoursPerWeek: text("hoursPerWeek"),
    deadline: text("deadline"),
  };
  const parsed = planRequestSchema.safeParse(values);
  const refuse = (faults: PlanAnswer["faults"]) => data<PlanAnswer>({ values, faults }, { status: 400 });
  if (!parsed.success) {
    const at = (field: string) => parsed.error.issues.some(({ path }) => path[0] === field);
    return refuse({
      targetRole: at("targetRole"),
      hoursPerWeek: at("hoursPerWeek"),
      deadline: at("deadline"),
    });
  }
  const made = await makePlan(viewer, params.change ?? "", params.person ?? "", parsed.data, new Date());
  if (!made.ok) return refuse({ targetRole: true, hoursPerWeek: false, deadline: false });
  return redirect(`/transitions/${params.change}/people/${params.person}#plan`);
}

export default function TransitionsPerson() {
  const { isOwn, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return <PersonParts page={page} isOwn={isOwn} answer={answer} />;
}
