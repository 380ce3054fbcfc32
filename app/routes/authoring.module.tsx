import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { BankReport } from "~/learning/authoring/BankReport";
import { authoredBank } from "~/learning/authoring.server";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${m.authoring_bank_of({ title: data?.bank.title ?? "" })} – Passerelle` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "author");
  return { bank: (await authoredBank(viewer, params.module ?? "")) ?? notFound() };
}

export default function AuthoringModule() {
  return <BankReport bank={useLoaderData<typeof loader>().bank} />;
}
