import { createHash, randomBytes } from "node:crypto";
import { addDays } from "~/kernel/time";
import { db } from "~/platform/db.server";
import { createPerson, createUnit } from "../builders";

/** Everybody who knocks at every door in the permission walk. */
export const VISITORS = [
  "anonymous",
  "owner",
  "colleague",
  "outsider",
  "manager",
  "otherManager",
  "hr",
  "representative",
  "admin",
] as const;
export type Visitor = (typeof VISITORS)[number];

export interface Cast {
  /** Ids by visitor; `anonymous` has none. */
  ids: Record<Exclude<Visitor, "anonymous">, string>;
  cookies: Record<Visitor, string>;
  /** Ids of org units: the company, the owner's team, the outsider's. */
  units: Record<"company" | "team" | "otherTeam", string>;
}

/** Family names that occur nowhere else, so that a page shows them only where it shows the person. */
export const OWNER_NAME = "Quervilly";
export const OUTSIDER_NAME = "Vandermeulen";

/** A session of somebody; returns the `Cookie` header of her browser. */
export async function sessionCookie(personId: string, expiresAt = addDays(new Date(), 14)): Promise<string> {
  const sessionId = randomBytes(25).toString("hex");
  const idHash = createHash("sha256").update(sessionId).digest("hex");
  await db().session.create({ data: { idHash, personId, expiresAt } });
  return `passerelle_session=${sessionId}`;
}

/** Puts the consultation of staff representatives on record. */
export async function recordConsultation(recordedById: string): Promise<void> {
  const consultedOn = new Date("2026-09-01");
  await db().consultation.create({ data: { consultedOn, opinion: "favourable", recordedById } });
}

/** Two teams with a manager each, and one person of every other role; all signed in. */
export async function createCast(): Promise<Cast> {
  const company = await createUnit("Rivage");
  const team = await createUnit("Nantes", company);
  const otherTeam = await createUnit("Lyon", company);
  const [owner, colleague, outsider, manager, otherManager, hr, representative, admin] = await Promise.all([
    createPerson({ unitId: team.id, familyName: OWNER_NAME }),
    createPerson({ unitId: team.id }),
    createPerson({ unitId: otherTeam.id, familyName: OUTSIDER_NAME }),
    createPerson({ unitId: team.id, accessRoles: ["employee", "manager"], manages: [team.id] }),
    createPerson({ unitId: otherTeam.id, accessRoles: ["employee", "manager"], manages: [otherTeam.id] }),
    createPerson({ unitId: company.id, accessRoles: ["hr"] }),
    createPerson({ unitId: company.id, accessRoles: ["representative"] }),
    createPerson({ unitId: company.id, accessRoles: ["admin"] }),
  ]);
  await recordConsultation(representative.id);
  const people = { owner, colleague, outsider, manager, otherManager, hr, representative, admin };
  const entries = Object.entries(people) as [Exclude<Visitor, "anonymous">, { id: string }][];
  const cookies = { anonymous: "" } as Cast["cookies"];
  const ids = {} as Cast["ids"];
  for (const [visitor, { id }] of entries) {
    ids[visitor] = id;
    cookies[visitor] = await sessionCookie(id);
  }
  return { ids, cookies, units: { company: company.id, team: team.id, otherTeam: otherTeam.id } };
}
