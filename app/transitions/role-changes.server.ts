import { allow, personScope } from "~/people/access.server";
import { can } from "~/people/permissions";
import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { levelsHeldBy } from "~/readiness/masteries.server";
import { groupFigure } from "./aggregate";
import { type Gap, measureGap } from "./gap";
import { placeTasks } from "./judgement";
import { roleChangeHours, WEEKLY_HOURS } from "./role-change";
import type { RoleChangeLine, RoleChangePage } from "./role-change-page";
import { figureSources } from "./roles.server";
import {
  findRoleChanges,
  judgementsOf,
  type RoleChangeRecord,
  requireRoleChange,
} from "./stored-change.server";

/** People who hold a role today, by slug. */
async function countPeople(slugs: readonly string[]): Promise<Map<string, number>> {
  const rows = await db().person.groupBy({
    by: ["roleSlug"],
    where: { leftAt: null, roleSlug: { in: [...slugs] } },
    _count: true,
  });
  return new Map(rows.map(({ roleSlug, _count }) => [roleSlug, _count]));
}

/** All role changes, for HR and staff representatives. */
export async function listRoleChanges(viewer: Viewer): Promise<RoleChangeLine[]> {
  allow(viewer, "read_role_changes");
  const changes = await findRoleChanges();
  const people = await countPeople(changes.map(({ source }) => source.slug));
  return changes.map((change) => {
    const tasks = placeTasks(change);
    return {
      id: change.id,
      title: change.title,
      takesPlaceOn: change.takesPlaceOn,
      source: change.source.title,
      targets: change.targets.map(({ role, seats }) => ({ title: role.title, seats })),
      people: people.get(change.source.slug) ?? 0,
      judged: tasks.filter(({ key }) => change.verdicts[key]).length,
      tasks: tasks.length,
    };
  });
}

const PEOPLE_PER_PAGE = 50;

/**
 * Everything on the page of one role change. Single people are on it only once the consultation of
 * staff representatives is on record, and only those within the viewer's scope.
 *
 * @param page of the people concerned, from 1
 */
export async function roleChangePage(
  viewer: Viewer,
  id: string,
  page: number,
  now: Date,
): Promise<RoleChangePage> {
  allow(viewer, "read_role_changes");
  const change = await requireRoleChange(id);
  const { source, targets } = change;
  const everybody = await db().person.findMany({
    where: { leftAt: null, roleSlug: source.slug },
    select: { id: true },
  });
  const levels = await levelsHeldBy(
    everybody.map((person) => person.id),
    now,
  );
  const gapsOf = (personId: string) =>
    targets.map(({ role }) => ({
      roleSlug: role.slug,
      ...measureGap(role.requirements, levels.get(personId) ?? {}),
    }));
  const all = everybody.map((person) => gapsOf(person.id));
  return {
    id: change.id,
    title: change.title,
    takesPlaceOn: change.takesPlaceOn,
    source,
    targets,
    tasks: placeTasks(change).map((task) => ({ ...task, verdict: change.verdicts[task.key] ?? null })),
    sources: await figureSources(),
    hours: roleChangeHours(source, targets, judgementsOf(change), {
      weeklyHours: WEEKLY_HOURS,
      people: everybody.length,
    }),
    weeklyHours: WEEKLY_HOURS,
    people: everybody.length,
    aggregates: targets.map(({ role }, index) => ({
      roleSlug: role.slug,
      ...groupFigure(all.map((gaps) => gaps[index]?.gap ?? 0)),
    })),
    concerned:
      viewer.consulted && can(viewer, "edit_role_changes")
        ? await concernedPeople(viewer, change, page, gapsOf)
        : null,
    mayJudge: can(viewer, "edit_role_changes"),
    consulted: viewer.consulted,
  };
}

async function concernedPeople(
  viewer: Viewer,
  { id, source }: RoleChangeRecord,
  page: number,
  gapsOf: (personId: string) => ({ roleSlug: string } & Gap)[],
): Promise<NonNullable<RoleChangePage["concerned"]>> {
  const where = { AND: [personScope(viewer), { leftAt: null, roleSlug: source.slug }] };
  const pages = Math.max(1, Math.ceil((await db().person.count({ where })) / PEOPLE_PER_PAGE));
  const current = Math.min(Math.max(1, page), pages);
  const rows = await db().person.findMany({
    where,
    select: {
      id: true,
      givenName: true,
      familyName: true,
      unit: { select: { name: true } },
      plans: { where: { roleChangeId: id }, select: { id: true }, take: 1 },
    },
    orderBy: [{ familyName: "asc" }, { givenName: "asc" }, { id: "asc" }],
    skip: (current - 1) * PEOPLE_PER_PAGE,
    take: PEOPLE_PER_PAGE,
  });
  const people = rows.map((row) => ({
    id: row.id,
    name: `${row.givenName} ${row.familyName}`,
    unit: row.unit.name,
    gaps: gapsOf(row.id).map(({ roleSlug, gap, missingMusts }) => ({ roleSlug, gap, missingMusts })),
    hasPlan: row.plans.length > 0,
  }));
  return { people, page: current, pages };
}
