import type { LoaderFunctionArgs } from "@remix-run/node";
import { withLocale } from "~/i18n/locale.server";
import { transcriptFileName } from "~/learning/transcript/transcript-document";
import { transcriptTable } from "~/learning/transcript/transcript-table";
import { transcriptFor } from "~/learning/transcript.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { writeCsv } from "~/platform/csv.server";
import { download } from "~/platform/download.server";

/** One's own transcript of learning, for a spreadsheet. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const transcript = await transcriptFor(viewer, new Date());
  return withLocale(viewer.locale, () =>
    download(writeCsv(transcriptTable(transcript), viewer.locale), transcriptFileName(transcript), "csv"),
  );
}
