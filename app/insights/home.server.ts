import { learningPath } from "~/learning/catalogue.server";
import { refreshSummary } from "~/learning/refresh.server";
import { can } from "~/people/permissions";
import { hasRole, type Viewer } from "~/people/viewer";
import { practiceCatalogue } from "~/practice/catalogue.server";
import { ownNeeds } from "~/readiness/own-needs.server";
import { nextStep } from "./next-step";

/**
 * What the home page shows: the next step, what comes back today and the state of one's own work; doors for the
 * other roles. Five queries for an employee, none for others.
 */
export async function homeFor(viewer: Viewer, now: Date) {
  const doors = {
    team: can(viewer, "see_teams"),
    transitions: can(viewer, "read_role_changes"),
    admin: can(viewer, "administer"),
  };
  if (!hasRole(viewer, "employee")) return { doors, own: null };
  const needs = await ownNeeds(viewer, now);
  const path = await learningPath(viewer, needs, now);
  const scenarios = await practiceCatalogue(viewer);
  const refresh = await refreshSummary(viewer.id, now);
  const meant = [...path.steps, ...path.done].filter(({ isForMe }) => isForMe);
  return {
    doors,
    own: {
      next: nextStep(path.steps, scenarios),
      titles: path.titles,
      refresh,
      modules: {
        total: meant.length,
        done: meant.filter(({ progress }) => progress.state === "completed").length,
      },
      practice: { finished: scenarios.reduce((sum, { finished }) => sum + finished, 0) },
    },
  };
}
