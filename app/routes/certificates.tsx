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
import { CertificateList } from "~/learning/certificate/CertificateList";
import { certificatesPage, issueCertificate } from "~/learning/certificate.server";
import { readFields } from "~/learning/form-fields.server";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { publicOrigin } from "~/platform/origin.server";

const noticeSchema = z.enum(["module_removed"]).nullable().catch(null);

export const meta: MetaFunction = () => [{ title: `${m.certificates_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const notice = noticeSchema.parse(new URL(request.url).searchParams.get("notice"));
  return { page: await certificatesPage(viewer, new Date()), origin: publicOrigin(request), notice };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const attempt = idSchema.safeParse((await readFields(request)).get("attempt"));
  if (!attempt.success) throw new Response(null, { status: 400 });
  const issued = (await issueCertificate(viewer, attempt.data, new Date())) ?? notFound();
  return redirect(issued.ok ? "/certificates" : `/certificates?notice=${issued.error.tag}`);
}

export default function Certificates() {
  return <CertificateList {...useLoaderData<typeof loader>()} />;
}
