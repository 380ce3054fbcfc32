import type { LoaderFunctionArgs } from "@remix-run/node";
import { withLocale } from "~/i18n/locale.server";
import { certificateDocument, certificateFileName } from "~/learning/certificate/certificate-document";
import { certificateFacts } from "~/learning/certificate.server";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { download } from "~/platform/download.server";
import { publicOrigin } from "~/platform/origin.server";
import { writePdf } from "~/platform/pdf.server";

/** /certificates/<code>.pdf: one's own certificate, in one's own language. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const code = /^(.+)\.pdf$/.exec(params.file ?? "")?.[1] ?? notFound();
  const facts = (await certificateFacts(viewer, code)) ?? notFound();
  return withLocale(viewer.locale, async () => {
    const document = certificateDocument(facts, viewer.locale, publicOrigin(request));
    return download(await writePdf(document, new Date()), certificateFileName(facts), "pdf");
  });
}
