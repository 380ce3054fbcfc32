import type { LoaderFunctionArgs } from "@remix-run/node";
import { withLocale } from "~/i18n/locale.server";
import { transcriptDocument, transcriptFileName } from "~/learning/transcript/transcript-document";
import { transcriptFor } from "~/learning/transcript.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { download } from "~/platform/download.server";
import { writePdf } from "~/platform/pdf.server";

/** One's own transcript of learning, to print. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const transcript = await transcriptFor(viewer, new Date());
  return withLocale(viewer.locale, async () => {
    const pdf = await writePdf(transcriptDocument(transcript, viewer.locale), transcript.madeAt);
    return download(pdf, transcriptFileName(transcript), "pdf");
  });
}
