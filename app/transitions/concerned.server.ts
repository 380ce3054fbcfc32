import { idSchema } from "~/kernel/ids";
import { allow, notFound } from "~/people/access.server";
import type { PersonResource } from "~/people/permissions";
import type { AccessRole, Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { type RoleChangeRecord, requireRoleChange } from "./stored-change.server";

/** A person whom a role change concerns, and what permissions ask about her. */
export interface Concerned {
  change: RoleChangeRecord;
  person: { id: string; name: string; unit: string; accessRoles: readonly AccessRole[] };
  resource: PersonResource;
}

/**
 * A person in the source role of a role change. Ends the request with 404 when there is no such change or
 * person, or when the change does not concern her, and with 403 when `viewer` may not see her plan.
 */
export async function requireConcerned(
  viewer: Viewer,
  changeId: string,
  personId: string,
): Promise<Concerned> {
  const row = idSchema.safeParse(personId).success
    ? await db().person.findFirst({ where: { id: personId, leftAt: null }, include: { unit: true } })
    : null;
  // Asked before whether there is such a person, so that the answer does not tell.
  const resource = { personId: row?.id ?? personId, unitPath: row?.unit.path ?? "" };
  allow(viewer, "see_plan", resource);
  if (!row) notFound();
  const change = await requireRoleChange(changeId);
  if (row.roleSlug !== change.source.slug) notFound();
  const name = `${row.givenName} ${row.familyName}`;
  return {
    change,
    person: { id: row.id, name, unit: row.unit.name, accessRoles: row.accessRoles },
    resource,
  };
}
