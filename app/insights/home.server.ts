import { catalogueFor } from "~/learning/catalogue.server";
import { can } from "~/people/permissions";
import { hasRole, type Viewer } from "~/people/viewer";
import { practiceCatalogue } from "~/practice/catalogue.server";
import { nextStep } from "./next-step";

/** What the home page shows: the next step and the state of one's own work; doors for the other roles. */
export async function homeFor(viewer: Viewer, now: Date) {
  const doors = {
    team: can(viewer, "see_teams"),
    transitions: can(viewer, "read_role_changes"),
    admin: can(viewer, "administer"),
  };
  if (!hasRole(viewer, "employee")) return { doors, own: null };
  const [entries, scenarios] = await Promise.all([catalogueFor(viewer, now), practiceCatalogue(viewer)]);
  const modules = entries.map(({ slug, title, progress: { state, next } }) => ({ slug, title, state, next }));
  return {
    doors,
    own: {
      next: nextStep(modules, scenarios),
      modules: { total: modules.length, done: modules.filter(({ state }) => state === "completed").length },
      practice: { finished: scenarios.reduce((sum, { finished }) => sum + finished, 0) },
    },
  };
}
