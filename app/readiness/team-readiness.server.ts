import { bestScoresOf, completionsOf } from "~/learning/completion.server";
import { allModules } from "~/learning/modules.server";
import { allow } from "~/people/access.server";
import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { competenciesById } from "./competencies.server";
import { masteriesOf } from "./masteries.server";
import { judgeRole } from "./requirement";
import { roleRequirementsBySlug } from "./role-requirements.server";
import { MASTERY_SETTINGS } from "./settings";
import { countCurrent, countVerdicts, sortTeam, type TeamMember, type TeamQuery } from "./team";
import { teamParticipation } from "./team-participation.server";
import { type TeamPerson, teamPeople } from "./team-people.server";
import type { TeamFrame, TeamView } from "./team-view";

/** How many modules of the library are meant for somebody with these access roles. */
async function countModulesFor(): Promise<(person: Pick<TeamPerson, "accessRoles">) => number> {
  const modules = await allModules();
  return ({ accessRoles }) =>
    modules.filter(({ audience }) => audience.some((role) => accessRoles.includes(role))).length;
}

/**
 * The people that `viewer` is in charge of and how ready they are at `now`, for each one's own role or
 * for the one that the query names. At most seven queries whatever the team's size; histories are not read.
 * Throws 403 for who sees no teams, 404 for a unit outside the viewer's scope.
 */
export async function teamReadiness(viewer: Viewer, query: TeamQuery, now: Date): Promise<TeamView> {
  allow(viewer, "see_teams");
  const { people, ...team } = await teamPeople(viewer, query.unit);
  const roles = await roleRequirementsBySlug();
  const frame: TeamFrame = {
    ...team,
    roles: [...roles.values()].map(({ slug, title }) => ({ slug, title: title[viewer.locale] })),
  };
  const modulesInAll = await countModulesFor();
  if (!viewer.consulted) {
    const taking = await teamParticipation(viewer, people, modulesInAll, now);
    return { ...frame, kind: "participation", ...taking, people: sortTeam(taking.people, query) };
  }

  const ids = people.map(({ id }) => id);
  const completions = await completionsOf(ids);
  const scores = await bestScoresOf(ids);
  const practice = await assessedPractice(ids);
  const masteries = await masteriesOf(ids, now);
  const competencies = await competenciesById();
  const members = people.map(({ roleSlug, accessRoles, ...person }): TeamMember => {
    const best = Object.values(scores.get(person.id) ?? {});
    const requirements = (roles.get(query.role ?? roleSlug) ?? roles.get(roleSlug))?.requirements ?? [];
    const { verdict, counts, missing } = judgeRole(
      requirements,
      masteries.get(person.id) ?? new Map(),
      MASTERY_SETTINGS,
    );
    return {
      ...person,
      modulesCompleted: countCurrent(completions.get(person.id) ?? [], now),
      modulesInAll: modulesInAll({ accessRoles }),
      assessed: practice.get(person.id)?.count ?? 0,
      quiz: best.length === 0 ? null : best.reduce((sum, score) => sum + score, 0) / best.length,
      practice: practice.get(person.id)?.best ?? null,
      verdict,
      counts,
      missing: missing.map(
        ({ requirement: { competency } }) => competencies.get(competency)?.title[viewer.locale] ?? competency,
      ),
    };
  });
  const shown = query.verdict ? members.filter(({ verdict }) => verdict === query.verdict) : members;
  return {
    ...frame,
    kind: "scores",
    people: sortTeam(shown, query),
    counts: countVerdicts(members),
    inAll: members.length,
  };
}

async function assessedPractice(personIds: readonly string[]) {
  const rows = await db().conversation.groupBy({
    by: ["personId"],
    where: { personId: { in: [...personIds] }, assessed: true, endedAt: { not: null } },
    _count: true,
    _max: { score: true },
  });
  return new Map(rows.map(({ personId, _count, _max }) => [personId, { count: _count, best: _max.score }]));
}
