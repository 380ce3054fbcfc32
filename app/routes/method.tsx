import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { competenciesById } from "~/readiness/competencies.server";
import { Method } from "~/readiness/method/Method";
import { workExample } from "~/readiness/method-example";
import { MASTERY_SETTINGS } from "~/readiness/settings";
import { GapMethod } from "~/transitions/GapMethod";
import { gapExample } from "~/transitions/gap-example";

export const meta: MetaFunction = () => [{ title: `${m.readiness_method_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "read_method");
  const competencies = await competenciesById();
  const gap = gapExample();
  const titles = Object.fromEntries(
    gap.lines.map(({ competency: id }) => [id, competencies.get(id)?.title[viewer.locale] ?? id]),
  );
  return { example: workExample(new Date(), MASTERY_SETTINGS), consulted: viewer.consulted, gap, titles };
}

export default function MethodRoute() {
  const { example, consulted, gap, titles } = useLoaderData<typeof loader>();
  return (
    <Method example={example} consulted={consulted}>
      <GapMethod example={gap} titles={titles} />
    </Method>
  );
}
