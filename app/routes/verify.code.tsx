import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, useLoaderData, useRouteError } from "@remix-run/react";
import { localeOfRequest } from "~/i18n/locale.server";
import { m } from "~/i18n/messages";
import { VerificationFrame } from "~/learning/certificate/VerificationFrame";
import { VerificationPage } from "~/learning/certificate/VerificationPage";
import { verifyCertificate } from "~/learning/certificate.server";
import { notFound } from "~/people/access.server";
import { findViewer } from "~/people/session.server";

export const meta: MetaFunction = () => [
  { title: `${m.certificates_verify_title()} – Passerelle` },
  { name: "robots", content: "noindex, nofollow" },
];

export const headers = () => ({ "X-Robots-Tag": "noindex, nofollow" });

/** For everybody who holds a code: what the certificate is worth. 404 with the form for any other. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = (await findViewer(request))?.locale ?? localeOfRequest(request);
  return (await verifyCertificate(params.code ?? "", locale, new Date())) ?? notFound();
}

export default function VerifyCode() {
  return (
    <VerificationFrame>
      <VerificationPage verification={useLoaderData<typeof loader>()} />
    </VerificationFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error) || error.status !== 404) throw error;
  return (
    <VerificationFrame>
      <VerificationPage verification={null} />
    </VerificationFrame>
  );
}
