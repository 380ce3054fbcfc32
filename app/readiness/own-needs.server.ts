import type { Locale } from "~/kernel/locale";
import type { CompetencyNeed } from "~/learning/path";
import type { Viewer } from "~/people/viewer";
import { competenciesById } from "./competencies.server";
import { levelsHeldBy } from "./masteries.server";
import { roleRequirementsBySlug } from "./role-requirements.server";

/**
 * What the viewer's own role asks and her evidence does not show at `now`, in the order of the role; empty for a
 * role that the library does not have. One query. Her own figures need no consultation.
 */
export async function ownNeeds(viewer: Viewer, now: Date): Promise<CompetencyNeed[]> {
  const [role, titles] = await Promise.all([
    roleRequirementsBySlug().then((roles) => roles.get(viewer.roleSlug)),
    competencyTitles(viewer.locale),
  ]);
  if (!role) return [];
  const held = (await levelsHeldBy([viewer.id], now)).get(viewer.id) ?? {};
  return role.requirements.flatMap(({ competency, level, weight, must }) => {
    const have = held[competency] ?? 0;
    if (have >= level) return [];
    return [{ competency, title: titles[competency] ?? competency, need: level, have, weight, must }];
  });
}

/** Titles of all competencies in `locale`, by id. */
export async function competencyTitles(locale: Locale): Promise<Record<string, string>> {
  return Object.fromEntries([...(await competenciesById())].map(([id, { title }]) => [id, title[locale]]));
}
