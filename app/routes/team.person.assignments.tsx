import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { idSchema } from "~/kernel/ids";
import { type AssignFault, readAssignRequest } from "~/learning/assign-request";
import { personAssignments } from "~/learning/assignment-page.server";
import type { AssignAnswer } from "~/learning/assignments/AssignForm";
import { PersonAssignmentsView } from "~/learning/assignments/PersonAssignmentsView";
import { askForModule, requireAssignee, withdrawAssignment } from "~/learning/assignments.server";
import { readFields } from "~/learning/form-fields.server";
import { notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { Flash } from "~/ui/Flash";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded ? loaded.page.person.givenName : m.assignments_ask()} – Passerelle` },
];

const SAID = ["asked", "withdrawn", "done"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const person = idSchema.safeParse(params.person);
  const said = new URL(request.url).searchParams.get("said");
  return {
    page: await personAssignments(viewer, person.data ?? notFound(), new Date()),
    said: SAID.find((one) => one === said) ?? null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const person = idSchema.safeParse(params.person).data ?? notFound();
  await requireAssignee(viewer, person);
  const fields = await readFields(request);
  const text = (name: string) => fields.get(name) ?? "";
  const now = new Date();
  const back = (said: (typeof SAID)[number]) => redirect(`/team/${person}/assignments?said=${said}`);
  switch (text("intent")) {
    case "ask": {
      const values = { module: text("module"), dueOn: text("dueOn"), reason: text("reason") };
      const refuse = (faults: AssignFault[]) => data<AssignAnswer>({ values, faults }, { status: 400 });
      const wish = readAssignRequest(values, now);
      if (!wish.ok) return refuse(wish.error);
      const asked = await askForModule(viewer, person, wish.value, now);
      return asked.ok ? back("asked") : refuse([asked.error]);
    }
    case "withdraw": {
      const assignment = idSchema.safeParse(text("assignment")).data ?? notFound();
      const withdrawn = await withdrawAssignment(viewer, person, assignment, now);
      return back(withdrawn.ok ? "withdrawn" : "done");
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

const MESSAGES = {
  asked: { tone: "good", text: m.assignments_said_asked },
  withdrawn: { tone: "good", text: m.assignments_said_withdrawn },
  done: { tone: "warn", text: m.assignments_said_done },
} as const;

export default function TeamPersonAssignments() {
  const { page, said } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const message = said && !answer ? MESSAGES[said] : null;
  return (
    <>
      <Flash message={message && { tone: message.tone, text: message.text() }} />
      <PersonAssignmentsView page={page} answer={answer} />
    </>
  );
}
