import { err, ok, type Result } from "~/kernel/result";
import { allow, notFound, personScope } from "~/people/access.server";
import { audit } from "~/people/audit.server";
import { can } from "~/people/permissions";
import type { Viewer } from "~/people/viewer";
import { db, type Tx, transaction } from "~/platform/db.server";
import type { AssignFault, AssignRequest } from "./assign-request";
import { assignmentStanding, type LearningFacts } from "./assignment";
import type { StoredAssignment } from "./assignment-line";
import { currentCompletion } from "./completion";
import { isRenewable } from "./completion-cycle";
import { findModule } from "./modules.server";

/** Everything that was ever asked of this person, oldest first. One query. */
export async function assignmentsOf(personId: string, tx: Tx = db()): Promise<StoredAssignment[]> {
  // In SQL, because who asked is kept without a reference: an assignment outlives her row.
  return tx.$queryRaw<StoredAssignment[]>`
    SELECT a."id", a."moduleSlug", a."origin"::text AS "origin", a."lessons", a."reason", a."createdAt",
      a."withdrawnAt", a."moduleTitleFr", a."moduleTitleEn", to_char(a."dueOn", 'YYYY-MM-DD') AS "dueOn",
      to_char(a."revisionOn", 'YYYY-MM-DD') AS "revisionOn",
      nullif(concat_ws(' ', p."givenName", p."familyName"), '') AS "assignedBy"
    FROM "Assignment" a LEFT JOIN "Person" p ON p."id" = a."assignedById"
    WHERE a."personId" = ${personId}::uuid
    ORDER BY a."createdAt", a."id"`;
}

/** What the standing of somebody's assignments rests on. No score is read from the database. Two queries. */
export async function learningFacts(personId: string, tx: Tx = db()): Promise<LearningFacts> {
  const select = { moduleSlug: true, moduleVersion: true } as const;
  const readings = await tx.lessonReading.findMany({
    where: { personId, readAt: { not: null } },
    select: { ...select, lessonSlug: true, readAt: true },
  });
  const completions = await tx.completion.findMany({
    where: { personId },
    select: { ...select, completedAt: true, expiresAt: true },
  });
  return { readings, completions };
}

/**
 * The person of whom the viewer may ask something: in her scope and not herself, who sees her own duties on her
 * own page. Throws 403 for who assigns nothing, 404 for everybody else's people.
 */
export async function requireAssignee(viewer: Viewer, personId: string) {
  allow(viewer, "assign");
  const person = await db().person.findFirst({
    where: { AND: [{ id: personId }, { id: { not: viewer.id } }, personScope(viewer)] },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      accessRoles: true,
      unit: { select: { name: true } },
    },
  });
  return person ?? notFound();
}

/** Whether somebody with these access roles takes modules at all. */
export const learns = (viewer: Viewer, roles: Viewer["roles"]) => can({ ...viewer, roles }, "learn");

/** Asking and withdrawing wait for each other, and for a completion: each then sees how the other left things. */
const takeTurns = (tx: Tx, personId: string) =>
  tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;

/**
 * Asks a person of the viewer's scope to take a module. The same once more, for the same day and reason, asks
 * once. Faults: the module is not there (or she takes none), is completed and needs no renewal yet, or is asked of
 * her already.
 *
 * @returns the assignment's id
 */
export async function askForModule(
  viewer: Viewer,
  personId: string,
  { moduleSlug, dueOn, reason }: AssignRequest,
  now: Date,
): Promise<Result<string, AssignFault>> {
  const person = await requireAssignee(viewer, personId);
  const module = await findModule(moduleSlug);
  if (!module || !learns(viewer, person.accessRoles)) return err({ field: "module", what: "unknown" });
  const openKey = `${personId}/${moduleSlug}`;
  return transaction(async (tx) => {
    await takeTurns(tx, personId);
    const facts = await learningFacts(personId, tx);
    const completions = facts.completions.filter((row) => row.moduleSlug === moduleSlug);
    const current = currentCompletion(completions, now);
    if (current && !isRenewable(current, now)) return err({ field: "module", what: "completed" });
    // What was done makes room for the next time.
    const standing = (await assignmentsOf(personId, tx)).filter(
      (row) => row.moduleSlug === moduleSlug && row.origin === "person",
    );
    const done = standing.filter((row) => assignmentStanding(row, module, facts, now).state === "done");
    await tx.assignment.updateMany({
      where: { id: { in: done.map(({ id }) => id) }, openKey },
      data: { openKey: null },
    });
    const row = {
      ...{ personId, moduleSlug, origin: "person" as const, assignedById: viewer.id, reason, createdAt: now },
      ...{ moduleTitleFr: module.title.fr, moduleTitleEn: module.title.en },
      ...{ dueOn: new Date(dueOn), openKey },
    };
    const { count } = await tx.assignment.createMany({ data: [row], skipDuplicates: true });
    const kept = await tx.assignment.findUniqueOrThrow({ where: { openKey } });
    if (count === 0) {
      const keptDay = kept.dueOn.toISOString().slice(0, 10);
      const isSame = kept.reason === reason && keptDay === dueOn;
      return isSame ? ok(kept.id) : err({ field: "module", what: "asked", dueOn: keptDay });
    }
    const detail = { assignment: kept.id, module: moduleSlug, dueOn };
    await audit(tx, { actorId: viewer.id, action: "assignment.make", subjectId: personId, detail });
    return ok(kept.id);
  });
}

/**
 * Withdraws what somebody asked of a person in the viewer's scope; withdrawing twice withdraws once. What a
 * revision asks is not anybody's to withdraw. Throws 404 where there is no such assignment of hers.
 *
 * @returns `done` when she has done it meanwhile: then it stays on record as done
 */
export async function withdrawAssignment(
  viewer: Viewer,
  personId: string,
  assignmentId: string,
  now: Date,
): Promise<Result<null, "done">> {
  await requireAssignee(viewer, personId);
  return transaction(async (tx) => {
    await takeTurns(tx, personId);
    const assignment = (await assignmentsOf(personId, tx)).find(({ id }) => id === assignmentId);
    if (assignment?.origin !== "person") notFound();
    const module = await findModule(assignment.moduleSlug);
    const { state } = assignmentStanding(assignment, module, await learningFacts(personId, tx), now);
    if (state === "done") return err("done");
    const { count } = await tx.assignment.updateMany({
      where: { id: assignmentId, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnById: viewer.id, openKey: null },
    });
    const detail = { assignment: assignmentId, module: assignment.moduleSlug };
    if (count > 0)
      await audit(tx, { actorId: viewer.id, action: "assignment.withdraw", subjectId: personId, detail });
    return ok(null);
  });
}
