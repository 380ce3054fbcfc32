import { randomUUID } from "node:crypto";
import { addDays } from "~/kernel/time";
import { audit } from "~/people/audit.server";
import { db, type Tx, transaction } from "~/platform/db.server";
import { DEMO_PEOPLE, DEMO_UNITS } from "./demonstration-people";

const EMAIL_DOMAIN = "rivage.example";

const emailOf = (givenName: string, familyName: string) =>
  `${givenName}.${familyName}@${EMAIL_DOMAIN}`.toLowerCase().normalize("NFD").replace(/[^a-z.@-]/g, "");

/** Lays the demonstration organisation into an empty database; leaves a database that has people alone. */
export async function prepareDemonstration(now: Date): Promise<void> {
  if ((await db().person.count()) > 0) return;
  await transaction(async (tx) => {
    await createUnits(tx);
    await createPeople(tx, now);
  });
}

async function createUnits(tx: Tx) {
  const known = new Map<string, { id: string; path: string }>();
  for (const { key, name, parent } of DEMO_UNITS) {
    const above = parent === null ? null : known.get(parent);
    const id = randomUUID();
    const unit = { id, path: `${above?.path ?? "/"}${id}/` };
    known.set(key, unit);
    await tx.orgUnit.create({ data: { ...unit, name, parentId: above?.id ?? null } });
  }
}

async function createPeople(tx: Tx, now: Date) {
  const units = new Map((await tx.orgUnit.findMany()).map(({ name, id }) => [name, id]));
  const unitId = (key: string) => units.get(DEMO_UNITS.find((unit) => unit.key === key)?.name ?? "") ?? "";
  for (const seed of DEMO_PEOPLE) {
    await tx.person.create({
      data: {
        externalId: `demo-${seed.key}`,
        email: emailOf(seed.givenName, seed.familyName),
        givenName: seed.givenName,
        familyName: seed.familyName,
        locale: seed.locale ?? "fr",
        accessRoles: seed.accessRoles,
        unitId: unitId(seed.unit),
        roleSlug: seed.roleSlug ?? "customer-service-adviser",
        manages: { create: (seed.manages ?? []).map((key) => ({ unitId: unitId(key) })) },
      },
    });
  }
  const representative = await tx.person.findFirstOrThrow({ where: { externalId: "demo-guide-5-yannick" } });
  await tx.consultation.create({
    data: { consultedOn: addDays(now, -60), opinion: "favourable, with observations", recordedById: representative.id },
  });
  await audit(tx, { actorId: null, action: "demonstration.prepare", detail: { people: DEMO_PEOPLE.length } });
}
