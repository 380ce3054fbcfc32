import { database, db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { allow } from "./access.server";
import type { Viewer } from "./viewer";

/** Whether the database answers. */
export async function isReady(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}

const AUDIT_LINES = 50;

/** What the administration page shows: the system's state and the newest audit entries. */
export async function systemStatus(viewer: Viewer) {
  allow(viewer, "administer");
  const [people, units, consultation, entries] = await Promise.all([
    db().person.count({ where: { leftAt: null } }),
    db().orgUnit.count(),
    db().consultation.findFirst({ orderBy: { consultedOn: "desc" }, select: { consultedOn: true } }),
    db().auditEntry.findMany({ orderBy: [{ at: "desc" }, { id: "desc" }], take: AUDIT_LINES }),
  ]);
  const actorIds = [...new Set(entries.flatMap(({ actorId }) => (actorId ? [actorId] : [])))];
  const actors = await db().person.findMany({
    where: { id: { in: actorIds } },
    select: { id: true, givenName: true, familyName: true },
  });
  const nameOf = new Map(actors.map((actor) => [actor.id, `${actor.givenName} ${actor.familyName}`]));
  return {
    embedded: database().target.kind !== "server",
    demo: env().PASSERELLE_DEMO,
    people,
    units,
    consultedOn: consultation?.consultedOn ?? null,
    entries: entries.map(({ id, at, actorId, action, subjectId }) => ({
      id,
      at,
      actor: actorId ? (nameOf.get(actorId) ?? actorId) : null,
      action,
      subject: subjectId,
    })),
  };
}
