import { allow, notFound, personScope } from "~/people/access.server";
import { audit } from "~/people/audit.server";
import type { Viewer } from "~/people/viewer";
import { db, transaction } from "~/platform/db.server";
import { type PersonHead, participationReport, personHead, scoreReport } from "./person-report.server";
import { addUpRefresh } from "./refresh-lines";
import type { PersonReport } from "./report";
import { seesScoresOf } from "./visibility";

/** What the people in charge of `person` see of her: all of it, or participation before the consultation. */
async function reportFor(
  person: PersonHead,
  viewer: Viewer,
  withScores: boolean,
  now: Date,
  roleSlug?: string,
): Promise<PersonReport> {
  if (!withScores) return participationReport(person, viewer.locale);
  const report = await scoreReport(person, viewer.locale, now, roleSlug);
  const standings = report.standings.map((standing) => ({
    ...standing,
    lines: addUpRefresh(standing.lines),
  }));
  return { ...report, standings };
}

/**
 * One person's readiness as `viewer` may see it, every figure with its evidence; opening it is written to
 * the audit log. Throws 403 for who sees no teams, 404 for a person outside the viewer's scope.
 *
 * @param roleSlug judges her for this role of the library instead of her own
 */
export async function personReadiness(
  viewer: Viewer,
  personId: string,
  now: Date,
  roleSlug?: string,
): Promise<PersonReport> {
  allow(viewer, "see_teams");
  const person = await db().person.findFirst({
    where: { AND: [{ id: personId }, personScope(viewer)] },
    select: personHead,
  });
  if (!person) notFound();
  const withScores = seesScoresOf(viewer, personId);
  const detail = { scores: withScores };
  await transaction((tx) =>
    audit(tx, { actorId: viewer.id, action: "readiness.open", subjectId: personId, detail }),
  );
  return reportFor(person, viewer, withScores, now, roleSlug);
}

/** What the viewer's own manager sees of her: the very report that her manager gets. */
export async function seenByManager(viewer: Viewer, now: Date): Promise<PersonReport> {
  allow(viewer, "learn");
  return reportFor(await ownHead(viewer), viewer, viewer.consulted, now);
}

/** The row of the viewer herself. */
export const ownHead = (viewer: Viewer): Promise<PersonHead> =>
  db().person.findUniqueOrThrow({ where: { id: viewer.id }, select: personHead });
