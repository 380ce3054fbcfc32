import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { requireViewer } from "~/people/session.server";
import { ownSkills } from "~/readiness/own-skills.server";
import { seenByManager } from "~/readiness/person-readiness.server";
import { Skills } from "~/readiness/skills/Skills";

export const meta: MetaFunction = () => [{ title: `${m.readiness_skills_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const now = new Date();
  if (new URL(request.url).searchParams.get("view") === "manager") {
    return { view: "manager" as const, report: await seenByManager(viewer, now) };
  }
  return { view: "own" as const, consulted: viewer.consulted, ...(await ownSkills(viewer, now)) };
}

export default function SkillsRoute() {
  return <Skills skills={useLoaderData<typeof loader>()} />;
}
