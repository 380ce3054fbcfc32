import { personScope } from "~/people/access.server";
import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { competenciesById } from "./competencies.server";
import { groupBy } from "./group";
import { countCurrent, type TeamParticipant } from "./team";
import type { TeamPerson } from "./team-people.server";
import type { CompetencyAggregate } from "./team-view";
import { SMALLEST_GROUP } from "./visibility";

/**
 * Who took part in what, and aggregates: all that managers and HR get before the consultation. The
 * database adds up and leaves out groups under five; no row with anybody's score leaves it. Three queries.
 */
export async function teamParticipation(
  viewer: Viewer,
  people: readonly TeamPerson[],
  modulesInAll: (person: TeamPerson) => number,
  now: Date,
): Promise<{ people: TeamParticipant[]; aggregates: CompetencyAggregate[] }> {
  const personId = { in: people.map(({ id }) => id) };
  const completions = groupBy(
    await db().completion.findMany({
      where: { personId },
      select: { personId: true, moduleSlug: true, completedAt: true, expiresAt: true },
    }),
    (row) => row.personId,
  );
  const conversations = await db().conversation.groupBy({
    by: ["personId"],
    where: { personId, assessed: true, endedAt: { not: null } },
    _count: true,
  });
  const assessed = new Map(conversations.map((row) => [row.personId, row._count]));
  return {
    people: people.map((person) => {
      const { id, givenName, familyName, unitName } = person;
      return {
        id,
        givenName,
        familyName,
        unitName,
        modulesCompleted: countCurrent(completions.get(person.id) ?? [], now),
        modulesInAll: modulesInAll(person),
        assessed: assessed.get(id) ?? 0,
      };
    }),
    aggregates: await competencyAggregates(viewer),
  };
}

async function competencyAggregates(viewer: Viewer): Promise<CompetencyAggregate[]> {
  const competencies = await competenciesById();
  const rows = await db().masterySum.groupBy({
    by: ["competency"],
    where: { person: { AND: [personScope(viewer), { id: { not: viewer.id } }] } },
    _count: { personId: true },
    _sum: { success: true, failure: true },
    having: { personId: { _count: { gte: SMALLEST_GROUP } } },
    orderBy: { competency: "asc" },
  });
  return rows.map(({ competency, _count, _sum }) => ({
    competency,
    title: competencies.get(competency)?.title[viewer.locale] ?? competency,
    people: _count.personId,
    share: (_sum.success ?? 0) / Math.max((_sum.success ?? 0) + (_sum.failure ?? 0), Number.EPSILON),
  }));
}
