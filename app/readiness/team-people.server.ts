import { notFound, personScope } from "~/people/access.server";
import { hasRole, type Viewer } from "~/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { TEAM_TABLE_LIMIT } from "./team";
import type { TeamFrame, TeamUnit } from "./team-view";

/** Units are looked at from the top; below this many only their own names are known. */
const UNIT_LIMIT = 300;

/** Somebody on a team page, before anything is known of her. */
export interface TeamPerson {
  id: string;
  givenName: string;
  familyName: string;
  roleSlug: string;
  accessRoles: string[];
  unitName: string;
}

/** Who a team page is about. */
export interface TeamPeople extends Omit<TeamFrame, "roles"> {
  people: TeamPerson[];
}

/** Units of the viewer's scope, from the top down: hers and everything below (everything, for HR). */
const unitsInScope = (viewer: Viewer, unitId: string | undefined) => db().$queryRaw<TeamUnit[]>`
  SELECT u.id, u.name, u.path, u."parentId" FROM "OrgUnit" u
  WHERE ${hasRole(viewer, "hr") ? Prisma.sql`true` : Prisma.sql`u.path LIKE ANY (${viewer.managedPaths.map((path) => `${path}%`)}::text[])`}
    AND ${
      unitId === undefined
        ? Prisma.sql`true`
        : Prisma.sql`(u.path LIKE '%' || ${unitId} || '/%' OR u.id = (SELECT "parentId" FROM "OrgUnit" WHERE id = ${unitId}::uuid))`
    }
  ORDER BY length(u.path), u.name, u.id LIMIT ${UNIT_LIMIT}`;

/**
 * The people of the unit `unitId` within the viewer's scope, or of all her units; never the viewer
 * herself. Two queries, three where there are more people than one table shows.
 * Throws 404 for a unit outside the scope.
 */
export async function teamPeople(viewer: Viewer, unitId: string | undefined): Promise<TeamPeople> {
  const units = await unitsInScope(viewer, unitId);
  const unit = unitId === undefined ? null : (units.find(({ id }) => id === unitId) ?? notFound());
  const known = new Set(units.map(({ id }) => id));
  const tops = unit ? [unit] : units.filter(({ parentId }) => parentId === null || !known.has(parentId));
  const names = new Map(units.map(({ id, name }) => [id, name]));

  const find = (where: Prisma.PersonWhereInput) =>
    db().person.findMany({
      where: { AND: [personScope(viewer), { id: { not: viewer.id } }, where] },
      select: {
        id: true,
        givenName: true,
        familyName: true,
        roleSlug: true,
        accessRoles: true,
        unitId: true,
      },
      take: TEAM_TABLE_LIMIT + 1,
    });
  let rows = await find(unit ? { unit: { path: { startsWith: unit.path } } } : {});
  const onlyDirect = rows.length > TEAM_TABLE_LIMIT;
  if (onlyDirect)
    rows = (await find({ unitId: { in: tops.map(({ id }) => id) } })).slice(0, TEAM_TABLE_LIMIT);
  return {
    unit,
    above: unit ? (units.find(({ id }) => id === unit.parentId) ?? null) : null,
    below: units.filter(({ parentId }) => tops.some(({ id }) => id === parentId)),
    people: rows.map(({ unitId: id, ...person }) => ({ ...person, unitName: names.get(id) ?? "" })),
    onlyDirect,
  };
}
