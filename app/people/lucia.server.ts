import { createHash } from "node:crypto";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { isLocale } from "~/kernel/locale";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import type { AccessRole, Viewer } from "./viewer";

// All of Lucia is behind this file: app/decisions/002 says how it would be replaced.

/** What is stored of a session id: who reads the table cannot sign in with it. */
const hash = (sessionId: string) => createHash("sha256").update(sessionId).digest("hex");

type PersonAttributes = Omit<Viewer, "id">;

interface SessionRow {
  expiresAt: Date;
  personId: string;
  givenName: string;
  familyName: string;
  email: string;
  locale: string;
  theme: string;
  accessRoles: AccessRole[];
  unitId: string;
  roleSlug: string;
  managedPaths: string[];
  consulted: boolean;
}

/** Everything a page must know of who is asking, in one query. */
const findSession = (idHash: string) => db().$queryRaw<SessionRow[]>`
  SELECT s."expiresAt", p.id AS "personId", p."givenName", p."familyName", p.email, p.locale, p.theme,
    p."accessRoles"::text[] AS "accessRoles", p."unitId", p."roleSlug",
    ARRAY(SELECT u.path FROM "UnitManager" m JOIN "OrgUnit" u ON u.id = m."unitId"
          WHERE m."personId" = p.id ORDER BY u.path) AS "managedPaths",
    EXISTS (SELECT 1 FROM "Consultation") AS consulted
  FROM "Session" s JOIN "Person" p ON p.id = s."personId"
  WHERE s."idHash" = ${idHash} AND p."leftAt" IS NULL`;

const adapter: Adapter = {
  async getSessionAndUser(sessionId) {
    const [row] = await findSession(hash(sessionId));
    if (!row) return [null, null];
    const { expiresAt, personId, accessRoles, ...person } = row;
    const attributes: PersonAttributes = {
      ...person,
      locale: isLocale(person.locale) ? person.locale : "fr",
      theme: person.theme === "light" || person.theme === "dark" ? person.theme : "system",
      roles: accessRoles,
    };
    // The raw id must go back to Lucia: it renews and deletes by it, and each of those hashes it again.
    const session: DatabaseSession = {
      id: sessionId,
      userId: personId,
      expiresAt,
      attributes: { userAgent: "" },
    };
    return [session, { id: personId, attributes }];
  },
  async getUserSessions(personId) {
    const rows = await db().session.findMany({ where: { personId } });
    return rows.map((row) => ({
      id: row.idHash,
      userId: row.personId,
      expiresAt: row.expiresAt,
      attributes: { userAgent: row.userAgent },
    }));
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    await db().session.create({
      data: { idHash: hash(id), personId: userId, expiresAt, userAgent: attributes.userAgent },
    });
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    await db().session.updateMany({ where: { idHash: hash(sessionId) }, data: { expiresAt } });
  },
  async deleteSession(sessionId) {
    await db().session.deleteMany({ where: { idHash: hash(sessionId) } });
  },
  async deleteUserSessions(personId) {
    await db().session.deleteMany({ where: { personId } });
  },
  async deleteExpiredSessions() {
    await db().session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
  },
};

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, PersonAttributes>;
    DatabaseUserAttributes: PersonAttributes;
    DatabaseSessionAttributes: { userAgent: string };
  }
}

const lucia = new Lucia<Record<never, never>, PersonAttributes>(adapter, {
  sessionExpiresIn: new TimeSpan(14, "d"),
  sessionCookie: {
    name: "passerelle_session",
    attributes: { sameSite: "lax", secure: env().PASSERELLE_ORIGIN?.startsWith("https:") ?? false },
  },
  getUserAttributes: (attributes) => attributes,
});

/** Who is behind a `Cookie` header, and the cookie to send back when the session was renewed. */
export async function readSession(
  cookies: string,
): Promise<{ viewer: Viewer; renewed: string | null } | null> {
  const sessionId = lucia.readSessionCookie(cookies);
  if (!sessionId) return null;
  const { session, user } = await lucia.validateSession(sessionId);
  if (!session) return null;
  const renewed = session.fresh ? lucia.createSessionCookie(sessionId).serialize() : null;
  return { viewer: { ...user }, renewed };
}

/** Opens a session for a person; returns the `Set-Cookie` value. */
export async function openSession(personId: string, userAgent: string): Promise<string> {
  const session = await lucia.createSession(personId, { userAgent: userAgent.slice(0, 300) });
  return lucia.createSessionCookie(session.id).serialize();
}

/** Ends the session in a `Cookie` header, if there is one; returns the `Set-Cookie` value that forgets it. */
export async function endSession(cookies: string): Promise<string> {
  const sessionId = lucia.readSessionCookie(cookies);
  if (sessionId) await lucia.invalidateSession(sessionId);
  return lucia.createBlankSessionCookie().serialize();
}
