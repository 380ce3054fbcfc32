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
}

async function sessionCookie(personId: string): Promise<string> {
  const sessionId = randomBytes(25).toString("hex");
  const idHash = createHash("sha256").update(sessionId).digest("hex");
  await db().session.create({ data: { idHash, personId, expiresAt: addDays(new Date(), 14) } });
  return `passerelle_session=${sessionId}`;
}

/** Two teams with a manager each, and one person of every other role; all signed in. */
export async function createCast(): Promise<Cast> {
  const company = await createUnit("Rivage");
  const team = await createUnit("Nantes", company);
  const otherTeam = await createUnit("Lyon", company);
  const [owner, colleague, outsider, manager, otherManager, hr, representative, admin] = await Promise.all([
    createPerson({ unitId: team.id }),
    createPerson({ unitId: team.id }),
    createPerson({ unitId: otherTeam.id }),
    createPerson({ unitId: team.id, accessRoles: ["employee", "manager"], manages: [team.id] }),
    createPerson({ unitId: otherTeam.id, accessRoles: ["employee", "manager"], manages: [otherTeam.id] }),
    createPerson({ unitId: company.id, accessRoles: ["hr"] }),
    createPerson({ unitId: company.id, accessRoles: ["representative"] }),
    createPerson({ unitId: company.id, accessRoles: ["admin"] }),
  ]);
  await db().consultation.create({
    data: { consultedOn: new Date("2026-09-01"), opinion: "favourable", recordedById: representative.id },
  });
  const people = { owner, colleague, outsider, manager, otherManager, hr, representative, admin };
  const entries = Object.entries(people) as [Exclude<Visitor, "anonymous">, { id: string }][];
  const cookies = { anonymous: "" } as Cast["cookies"];
  const ids = {} as Cast["ids"];
  for (const [visitor, { id }] of entries) {
    ids[visitor] = id;
    cookies[visitor] = await sessionCookie(id);
  }
  return { ids, cookies };
}
