import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { TranscriptView } from "~/learning/transcript/TranscriptView";
import { transcriptFor } from "~/learning/transcript.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction = () => [{ title: `${m.certificates_record_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  return transcriptFor(viewer, new Date());
}

export default function LearnRecord() {
  return <TranscriptView transcript={useLoaderData<typeof loader>()} />;
}
