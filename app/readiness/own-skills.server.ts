import { allModules } from "~/learning/modules.server";
import { allow } from "~/people/access.server";
import type { Viewer } from "~/people/viewer";
import { ownHead } from "./person-readiness.server";
import { scoreReport } from "./person-report.server";
import type { HelpfulModule, ScoreReport } from "./report";

/** A person's own skills: her report, and what is there to raise each competency. */
export interface OwnSkills {
  report: ScoreReport;
  /** By competency id; modules for her that raise it, in the order of the library. */
  modules: Record<string, HelpfulModule[]>;
}

/** The viewer's own competencies at `now`, with all evidence. Her own figures need no consultation. */
export async function ownSkills(viewer: Viewer, now: Date): Promise<OwnSkills> {
  allow(viewer, "learn");
  const report = await scoreReport(await ownHead(viewer), viewer.locale, now);
  const modules: Record<string, HelpfulModule[]> = {};
  for (const { slug, title, raises, audience } of await allModules()) {
    if (!audience.some((role) => viewer.roles.includes(role))) continue;
    for (const [competency, level] of Object.entries(raises)) {
      modules[competency] = [...(modules[competency] ?? []), { slug, title: title[viewer.locale], level }];
    }
  }
  return { report, modules };
}
