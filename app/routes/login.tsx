import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { getZodConstraint, parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { localeOfRequest } from "~/i18n/locale.server";
import { m } from "~/i18n/messages";
import { RoleNames } from "~/people/RoleNames";
import { findViewer } from "~/people/session.server";
import { safeReturnPath, signInSchema } from "~/people/sign-in";
import { demoPeople, signIn, signInAsDemo } from "~/people/sign-in.server";
import { formDataOf } from "~/platform/form-data.server";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { SignInLayout } from "~/ui/SignInLayout";
import { TextField } from "~/ui/TextField";

export const meta: MetaFunction = () => [{ title: `${m.people_login_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const to = safeReturnPath(new URL(request.url).searchParams.get("to"));
  if (await findViewer(request)) throw redirect(to);
  return { to, locale: localeOfRequest(request), demo: await demoPeople() };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await formDataOf(request);
  const userAgent = request.headers.get("User-Agent") ?? "";
  const to = safeReturnPath(String(form.get("to") ?? ""));
  const demoPerson = form.get("person");
  if (typeof demoPerson === "string") {
    const session = await signInAsDemo(demoPerson, userAgent);
    if (session.ok) return redirect(to, { headers: { "Set-Cookie": session.value } });
    return data({ submission: null, refused: session.error }, { status: 400 });
  }
  const submission = parseWithZod(form, { schema: signInSchema });
  if (submission.status !== "success") {
    return data(
      { submission: submission.reply({ hideFields: ["password"] }), refused: null },
      { status: 400 },
    );
  }
  const session = await signIn(submission.value, userAgent);
  if (session.ok) return redirect(to, { headers: { "Set-Cookie": session.value } });
  return data(
    { submission: submission.reply({ hideFields: ["password"] }), refused: session.error },
    { status: 400 },
  );
}

export default function Login() {
  const { to, locale, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm({
    id: "sign-in",
    lastResult: answer?.submission,
    constraint: getZodConstraint(signInSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: signInSchema }),
  });
  return (
    <SignInLayout locale={locale}>
      <h1 className="text-2xl text-accent">{m.people_login_title()}</h1>
      <p className="mt-2 text-soft">{m.people_login_lead()}</p>
      {answer?.refused ? (
        <div className="mt-5">
          <Notice tone="bad">
            {answer.refused === "wrong_credentials" ? m.people_login_wrong() : m.people_login_demo_refused()}
          </Notice>
        </div>
      ) : null}
      <Form method="post" className="mt-6 flex flex-col gap-5" {...getFormProps(form)}>
        <input type="hidden" name="to" value={to} />
        <TextField
          {...getInputProps(fields.email, { type: "email" })}
          label={m.people_login_email()}
          error={fields.email.errors ? m.people_login_invalid_email() : null}
          autoComplete="username"
        />
        <TextField
          {...getInputProps(fields.password, { type: "password" })}
          label={m.people_login_password()}
          error={fields.password.errors ? m.people_login_missing_password() : null}
          autoComplete="current-password"
        />
        <Button type="submit">{m.people_login_submit()}</Button>
      </Form>
      {demo.length > 0 ? <DemoPeople people={demo} to={to} /> : null}
    </SignInLayout>
  );
}

function DemoPeople({
  people,
  to,
}: {
  people: ReturnType<typeof useLoaderData<typeof loader>>["demo"];
  to: string;
}) {
  return (
    <section className="mt-10 border-t border-line pt-8">
      <h2 className="text-xl">{m.people_login_demo_title()}</h2>
      <p className="mt-1 text-sm text-soft">{m.people_login_demo_lead()}</p>
      <Form method="post" className="mt-4 flex flex-col gap-2">
        <input type="hidden" name="to" value={to} />
        {people.map((person) => (
          <button
            key={person.id}
            type="submit"
            name="person"
            value={person.id}
            aria-label={m.people_login_demo_enter({ name: person.name })}
            className="flex min-h-11 flex-wrap items-baseline gap-x-2 rounded-md border border-line bg-surface px-4 py-2.5 text-start hover:border-accent hover:shadow-lift"
          >
            <span className="font-medium">{person.name}</span>
            <span className="text-sm text-soft">
              <RoleNames roles={person.roles} />
            </span>
            <span className="w-full text-sm text-soft">{person.unit}</span>
          </button>
        ))}
      </Form>
    </section>
  );
}
